import { asc, eq } from "drizzle-orm";
import {
  aComment,
  aDecision,
  aMember,
  anAnswer,
  anIdea,
  aQuestion,
  aTheme,
} from "#app/features/demonstration/builders.server.ts";
import type { Looking } from "#app/features/threads/select-cards.server.ts";
import type { Actor } from "#app/server/context.server.ts";
import type { ROLES } from "#db/schema/members.ts";
import type { Store, Writer } from "#db/store.ts";

type Given<Build extends (tx: Writer, store: Store, given: never) => unknown> = Parameters<Build>[2];

export const now = new Date("2026-03-14T09:30:00.000Z");

export function later(minutes: number): Date {
  return new Date(now.getTime() + minutes * 60 * 1000);
}

/** A member as every command wants them: who wrote it, who votes, who decides. */
export interface Someone extends Actor {
  id: number;
  memberId: number;
  role: (typeof ROLES)[number];
}

export async function someone(store: Store, given: Given<typeof aMember> = {}): Promise<Someone> {
  const [person] = await people(store, 1, given);
  if (!person) throw new Error("nobody was made");
  return person;
}

export function people(store: Store, count: number, given: Given<typeof aMember> = {}): Promise<Someone[]> {
  const { role = "member" } = given;
  return store.write(async (tx) => {
    const made: Someone[] = [];
    for (let number = 0; number < count; number++) {
      const id = await aMember(tx, store, given);
      made.push({ id, memberId: id, role, visitor: null });
    }
    return made;
  });
}

export function visitor(key: string | null): Actor {
  return { memberId: null, role: "visitor", visitor: key };
}

export function lookingAs(actor: Actor = visitor(null)): Looking {
  return { actor, lang: "fr" };
}

export function theme(store: Store, given: Given<typeof aTheme> = {}): Promise<number> {
  return store.write((tx) => aTheme(tx, store, given));
}

export function question(store: Store, given: Given<typeof aQuestion> = {}): Promise<number> {
  return store.write((tx) => aQuestion(tx, store, { createdAt: now, ...given }));
}

export function idea(store: Store, given: Given<typeof anIdea> = {}): Promise<number> {
  return store.write((tx) => anIdea(tx, store, { createdAt: now, ...given }));
}

export function answer(store: Store, given: Given<typeof anAnswer>): Promise<number> {
  return store.write((tx) => anAnswer(tx, store, { createdAt: now, ...given }));
}

export function comment(store: Store, given: Given<typeof aComment>): Promise<number> {
  return store.write((tx) => aComment(tx, store, { createdAt: now, ...given }));
}

export function decision(store: Store, given: Given<typeof aDecision>): Promise<number> {
  return store.write((tx) => aDecision(tx, store, { createdAt: now, ...given }));
}

/** The thread's row as it stands. */
export async function threadRow(store: Store, id: number) {
  const { threads } = store.tables;
  const [row] = await store.read.select().from(threads).where(eq(threads.id, id));
  if (!row) throw new Error(`there is no thread ${id}`);
  return row;
}

/** What someone has been told, the oldest first. */
export async function toldTo(store: Store, { id }: { id: number }) {
  const { outbox } = store.tables;
  return store.read
    .select({ kind: outbox.kind, threadId: outbox.threadId, answerId: outbox.answerId, actorId: outbox.actorId })
    .from(outbox)
    .where(eq(outbox.recipientId, id))
    .orderBy(asc(outbox.id));
}

/** The same, in one word each. */
export async function kindsToldTo(store: Store, person: { id: number }): Promise<string[]> {
  return (await toldTo(store, person)).map((message) => message.kind);
}

/** Everything at once, as a crowd would do it. */
export function atOnce<Result>(count: number, act: (number: number) => Promise<Result>): Promise<Result[]> {
  return Promise.all(Array.from({ length: count }, (_, number) => act(number)));
}
