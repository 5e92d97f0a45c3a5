import { and, desc, eq, isNotNull } from "drizzle-orm";
import { cardPath } from "#app/features/cards/card-address.server.ts";
import { cardAlt } from "#app/features/cards/card-words.server.ts";
import { readCard } from "#app/features/cards/read-card.server.ts";
import type { TakenUp } from "#app/features/sending/take-up.server.ts";
import { toldHash } from "#app/features/sending/told-hash.server.ts";
import { threadPath } from "#app/features/threads/paths.ts";
import type { Store } from "#db/store.ts";
import type { ComposeView } from "./compose-view.ts";
import { openedWith } from "./open-with.ts";
import { plainText } from "./plain-text.server.ts";
import { proposeFor } from "./propose.server.ts";
import { selectAccounts } from "./select-accounts.server.ts";
import { selectParticipants } from "./select-participants.server.ts";

interface Asked {
  threadId: number;
  /** One of several official answers; null: the latest. */
  answerId: number | null;
  /** A post that did not leave, whose text is written anew. */
  takenUp?: TakenUp | null;
  /** Of the site, as the world knows it. */
  origin: string;
  brand: { name: string; version: string };
}

/** All that composing needs to know; null where the bank has said nothing that could be told. */
export async function readComposing(store: Store, asked: Asked): Promise<ComposeView | null> {
  const { threads } = store.tables;
  const { threadId, brand, takenUp = null } = asked;
  const [thread] = await store.read.select().from(threads).where(eq(threads.id, threadId));
  if (thread?.state !== "live") return null;
  const { kind, title, lang } = thread;
  const said = kind === "question" ? await officialAnswer(store, asked) : await latestDecision(store, threadId);
  const card = await readCard(store, { kind, id: threadId, lang });
  if (!said || !card.found) return null;
  const { body, ...told } = said;
  const [{ connected, broken }, people] = await Promise.all([
    selectAccounts(store, threadId),
    selectParticipants(store, threadId),
  ]);
  const source = { id: threadId, kind, title, lang, ...told, answer: plainText(said.html) };
  const [hash, alt] = [toldHash(title, body), cardAlt(card.view)];
  const proposed = connected.map((account) => proposeFor(account, source, asked));
  return {
    thread: { id: threadId, kind, title, lang, path: threadPath(thread) },
    told: { ...told, hash },
    accounts: takenUp?.open ? proposed.map((account) => openedWith(account, takenUp, alt)) : proposed,
    broken,
    card: { path: cardPath(card.view, brand.version), alt },
    people,
    taken: takenUp && {
      ...{ postId: takenUp.postId, open: takenUp.open, trouble: takenUp.trouble },
      changed: takenUp.toldHash !== hash,
    },
  };
}

async function officialAnswer({ read, tables: { answers } }: Store, { threadId, answerId }: Asked) {
  const [row] = await read
    .select({
      id: answers.id,
      body: answers.body,
      html: answers.bodyHtml,
      at: answers.officialAt,
      how: answers.official,
    })
    .from(answers)
    .where(
      and(
        eq(answers.threadId, threadId),
        eq(answers.state, "live"),
        isNotNull(answers.official),
        isNotNull(answers.officialAt),
        ...(answerId === null ? [] : [eq(answers.id, answerId)]),
      ),
    )
    .orderBy(desc(answers.officialAt), desc(answers.id))
    .limit(1);
  if (!row?.at) return null;
  const { id: subjectId, body, html, at } = row;
  const confirmed = row.how === "confirmed";
  return { subject: "answer", subjectId, body, html, at, confirmed, status: null } as const;
}

async function latestDecision({ read, tables: { decisions } }: Store, threadId: number) {
  const [row] = await read
    .select()
    .from(decisions)
    .where(and(eq(decisions.threadId, threadId), eq(decisions.state, "live")))
    .orderBy(desc(decisions.createdAt), desc(decisions.id))
    .limit(1);
  if (!row) return null;
  const { id, body, bodyHtml: html, createdAt: at, status } = row;
  return { subject: "decision", subjectId: id, body, html, at, confirmed: false, status } as const;
}
