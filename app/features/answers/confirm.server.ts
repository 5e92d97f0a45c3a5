import { eq } from "drizzle-orm";
import { may } from "#app/features/access/table.ts";
import { toldIn, type Told } from "#app/features/secrecy/told.ts";
import { retitle } from "#app/features/members/retitle.server.ts";
import { tell } from "#app/features/outbox/tell.server.ts";
import { recountThread } from "#app/features/threads/recount-thread.server.ts";
import type { Store } from "#db/store.ts";
import { findAnswer, guardOf, type Mark, type MarkOutcome } from "./accept.server.ts";

/** Told: what the bank may not say of a person, in the words that say it. */
export type ConfirmOutcome = MarkOutcome | { marked: false; refusal: "secrecy"; told: Told[] };

/** The bank makes a member's answer its own, or takes its word back. Who confirmed, and when, is shown. */
export async function confirmAnswer(store: Store, { answerId, actor, yes, at }: Mark): Promise<ConfirmOutcome> {
  const { answers } = store.tables;
  const guard = await guardOf(store, answerId);
  return store.write(
    async (tx) => {
      const found = await findAnswer(tx, store, answerId);
      if (!found) return { marked: false, refusal: "not-found" };
      const { answer, thread } = found;
      if (!may(actor.role, "official.speak")) return { marked: false, refusal: "not-allowed" };
      if (answer.official === "written") return { marked: false, refusal: "written-officially" };
      // One's own words are said in the bank's name from the start, or not at all.
      if (yes && answer.authorId === actor.id) return { marked: false, refusal: "not-allowed" };

      const told = yes ? toldIn(answer.body) : [];
      if (told.length > 0) return { marked: false, refusal: "secrecy", told };
      if ((answer.official === "confirmed") === yes) return { marked: true, threadId: thread.id };
      const word = yes
        ? { official: "confirmed" as const, officialById: actor.id, officialAt: at }
        : { official: null, officialById: null, officialAt: null };
      await tx.update(answers).set(word).where(eq(answers.id, answerId));
      await recountThread(tx, store, thread.id);
      await retitle(tx, store, [answer.authorId]);
      if (yes) {
        const news = { threadId: thread.id, answerId, actorId: actor.id, at };
        await tell(tx, store, [answer.authorId], { ...news, kind: "confirmed-answer" });
        await tell(tx, store, [thread.authorId], { ...news, kind: "official-answer" });
      }
      return { marked: true, threadId: thread.id };
    },
    { guard },
  );
}
