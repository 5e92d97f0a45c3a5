import { randomUUID } from "node:crypto";
import { eq, inArray } from "drizzle-orm";
import { slugOf } from "#app/features/threads/slug.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import { chunksOf } from "#db/chunks.ts";
import type { Store, Writer } from "#db/store.ts";

export interface ImportedPerson {
  key: string;
  name: string;
  lang: Language;
  /** The first thing they are known to have said. */
  since: Date;
}

export interface FoundPeople {
  ids: Map<string, number>;
  made: number;
}

/** Beyond that many people of one name in a row, a random ending is as good as a number. */
const NUMBERED = 20;

/** The members behind these keys; who is missing becomes one, without address, password or rights. */
export async function findOrMakePeople(tx: Writer, store: Store, people: ImportedPerson[]): Promise<FoundPeople> {
  const { members } = store.tables;
  const wanted = earliestOfEach(people);
  const ids = new Map<string, number>();
  for (const chunk of chunksOf([...wanted.keys()])) {
    const known = await tx
      .select({ id: members.id, importKey: members.importKey, joinedAt: members.joinedAt })
      .from(members)
      .where(inArray(members.importKey, chunk));
    for (const { id, importKey, joinedAt } of known) {
      const person = wanted.get(importKey ?? "");
      if (!person) continue;
      ids.set(person.key, id);
      // Nobody has said anything before they came.
      if (person.since < joinedAt) await tx.update(members).set({ joinedAt: person.since }).where(eq(members.id, id));
    }
  }
  const missing = [...wanted.values()].filter(({ key }) => !ids.has(key));
  for (const chunk of chunksOf(missing)) for (const [key, id] of await makePeople(tx, store, chunk)) ids.set(key, id);
  return { ids, made: missing.length };
}

function earliestOfEach(people: ImportedPerson[]): Map<string, ImportedPerson> {
  const earliest = new Map<string, ImportedPerson>();
  for (const person of people) {
    const before = earliest.get(person.key);
    if (!before) earliest.set(person.key, person);
    else if (person.since < before.since) earliest.set(person.key, { ...before, since: person.since });
  }
  return earliest;
}

async function makePeople(tx: Writer, store: Store, people: ImportedPerson[]): Promise<Map<string, number>> {
  const { members } = store.tables;
  const handles = await freeHandles(tx, store, people);
  const made = await tx
    .insert(members)
    .values(
      people.map(({ key, name, lang, since }) => ({
        handle: handles.get(key) ?? `membre-${randomUUID()}`,
        name,
        role: "member" as const,
        lang,
        importKey: key,
        joinedAt: since,
      })),
    )
    .returning({ id: members.id, key: members.importKey });
  return new Map(made.map(({ id, key }) => [key ?? "", id]));
}

/** As freeHandle does for one person - lea-m, lea-m-2, lea-m-3... - with one question a number for all of them. */
async function freeHandles(tx: Writer, store: Store, people: ImportedPerson[]): Promise<Map<string, string>> {
  const { members } = store.tables;
  const chosen = new Map<string, string>();
  const taken = new Set<string>();
  let waiting = people.map(({ key, name }) => ({ key, base: slugOf(name, "membre").slice(0, 40) }));
  for (let number = 1; number <= NUMBERED && waiting.length > 0; number++) {
    const candidates = waiting.map(({ base }) => numbered(base, number));
    const rows = await tx.select({ handle: members.handle }).from(members).where(inArray(members.handle, candidates));
    for (const { handle } of rows) taken.add(handle);
    waiting = waiting.filter(({ key, base }) => {
      const handle = numbered(base, number);
      if (taken.has(handle)) return true;
      taken.add(handle);
      chosen.set(key, handle);
      return false;
    });
  }
  for (const { key, base } of waiting) chosen.set(key, `${base}-${randomUUID().slice(0, 8)}`);
  return chosen;
}

function numbered(base: string, number: number): string {
  return number === 1 ? base : `${base}-${number}`;
}
