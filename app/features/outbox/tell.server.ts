import { and, eq, inArray } from "drizzle-orm";
import { isSiteOnly } from "#app/features/mail/rules.ts";
import { chunksOf } from "#db/chunks.ts";
import type { NEWS_KINDS } from "#db/schema/outbox.ts";
import type { Store, Writer } from "#db/store.ts";

export type NewsKind = (typeof NEWS_KINDS)[number];

interface News {
  kind: NewsKind | "claim-link";
  threadId: number;
  answerId?: number | null;
  /** Nobody is told what they did themselves. */
  actorId: number | null;
  /** They did it as "Anonyme": what is written does not say who, not even to the mails. */
  anonymous?: boolean;
  at: Date;
}

/** Writes what these people are to be told, in the transaction in which it happened. */
export async function tell(tx: Writer, store: Store, recipientIds: number[], news: News): Promise<void> {
  const { members, outbox } = store.tables;
  const others = [...new Set(recipientIds)].filter((id) => id !== news.actorId);
  for (const chunk of chunksOf(others)) {
    const recipients = await tx
      .select({ id: members.id, lang: members.lang })
      .from(members)
      .where(inArray(members.id, chunk));
    if (recipients.length === 0) continue;
    await tx.insert(outbox).values(
      recipients.map(({ id, lang }) => ({
        kind: news.kind,
        recipientId: id,
        lang,
        threadId: news.threadId,
        answerId: news.answerId ?? null,
        actorId: news.anonymous ? null : news.actorId,
        createdAt: news.at,
        skipped: isSiteOnly(news.kind) ? ("site-only" as const) : null,
      })),
    );
  }
}

/** Everyone who follows this and has not stopped. */
export async function followersOf(
  tx: Writer,
  store: Store,
  subject: "thread" | "theme",
  subjectId: number,
): Promise<number[]> {
  const { follows } = store.tables;
  const rows = await tx
    .select({ memberId: follows.memberId })
    .from(follows)
    .where(and(eq(follows.subject, subject), eq(follows.subjectId, subjectId), eq(follows.stopped, false)));
  return rows.map((row) => row.memberId);
}
