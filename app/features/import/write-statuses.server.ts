import { renderMarkdown } from "#app/features/markdown/render.server.ts";
import { passShield } from "#app/features/shield/door.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import { chunksOf } from "#db/chunks.ts";
import type { Store, Writer } from "#db/store.ts";
import type { PreparedThread } from "./prepare-thread.server.ts";
import type { StandingThread } from "./write-threads.server.ts";

/** Who says where imported ideas stand: nobody of the team did, so it is nobody's word but the bank's. */
export const BANK = { key: "import:bank", name: "La banque", lang: "fr" } as const;

/** Texts of the idea's history, in its own language: they are kept as they are written here. */
const NOTES = {
  fr: renderedNote("Statut repris tel quel lors de l’import des échanges précédents."),
  en: renderedNote("Status carried over as it was when earlier exchanges were imported."),
} satisfies Record<Language, unknown>;

function renderedNote(body: string) {
  return { body, bodyHtml: renderMarkdown(passShield(body).text).html };
}

interface Writing {
  fresh: PreparedThread[];
  threads: Map<string, StandingThread>;
  bankId: number | undefined;
}

/** A decision for each new idea that is more than submitted, so that its history and its row agree. */
export async function writeStatuses(tx: Writer, store: Store, { fresh, threads, bankId }: Writing): Promise<void> {
  if (bankId === undefined) return;
  const decisions = fresh.flatMap(({ source, lang }) => {
    const thread = threads.get(source.key);
    if (!thread || source.kind !== "idea" || source.status === "submitted") return [];
    const { status, createdAt } = source;
    const reason = status === "declined" ? ("other" as const) : null;
    const written = { ...NOTES[lang], authorId: bankId, createdAt, importKey: `${source.key}#status` };
    return [{ ...written, threadId: thread.id, status, reason }];
  });
  for (const chunk of chunksOf(decisions)) await tx.insert(store.tables.decisions).values(chunk);
}
