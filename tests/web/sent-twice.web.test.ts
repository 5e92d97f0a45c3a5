import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openStore } from "#db/open-store.ts";
import type { Store } from "#db/store.ts";
import { startSite, type Site } from "../site.ts";
import { type Form, FORMS } from "./forms.ts";
import { found } from "./page.ts";
import { countRows, newRows } from "./rows.ts";
import { openWorld, type World } from "./world.ts";

const state: { site?: Site; world?: World; store?: Store } = {};

beforeAll(async () => {
  state.site = await startSite({ copyOf: inject("community") });
  state.world = await openWorld(state.site.url);
  state.store = await openStore(state.site.database);
});

afterAll(async () => {
  await state.store?.close();
  await state.site?.stop();
  expect(state.site?.errors()).toEqual([]);
});

/**
 * What one sending makes, by form; the others change rows and make none. Signing up and asking for a code make a mail each
 * time, of which an address gets only so many: nothing is opened before one of them comes back.
 */
const MADE: Record<string, Record<string, number>> = {
  "ask as a visitor": { threads: 1, members: 1, follows: 1, outbox: 1 },
  ask: { threads: 1, follows: 1 },
  propose: { threads: 1, follows: 1 },
  answer: { answers: 1, follows: 1, outbox: 1 },
  "answer for the bank": { answers: 1, follows: 1, outbox: 2 },
  comment: { comments: 1, outbox: 2 },
  decide: { decisions: 1, outbox: 1 },
  "edit a question": { revisions: 1 },
  "edit a comment": { revisions: 1 },
  "vote for an idea": { thread_votes: 1 },
  "vote for a question": { thread_votes: 1 },
  "judge an answer": { answer_votes: 1 },
  "create a theme": { themes: 1 },
  "name the site": { settings: 1 },
  "colour the site": { settings: 1 },
  "write a page": { page_texts: 1, page_versions: 1 },
};

/** An idea that is declined takes no vote. */
const LAST = ["decide"];
const SENT = FORMS.filter(({ what }) => what in MADE).sort(
  (one, other) => LAST.indexOf(one.what) - LAST.indexOf(other.what),
);

test("each form that makes something is among them", () => {
  expect(SENT.map(({ what }) => what).sort()).toEqual(Object.keys(MADE).sort());
});

test.each(SENT)("$what: sent five times at once, then once more, it is done once", async (form) => {
  const store = found(state.store, "store");
  const before = await countRows(store);
  const first = await send(form);
  const rest = await Promise.all(Array.from({ length: 5 }, () => send(form)));
  const last = await send(form);
  expect([200, 303]).toContain(first);
  for (const status of [...rest, last]) expect([200, 303, 422]).toContain(status);
  expect(await newRows(store, before)).toEqual(MADE[form.what]);
});

async function send({ who, to, fields }: Form): Promise<number> {
  const world = found(state.world, "world");
  const page = await world[who].post(to(world), fields(world));
  return page.status;
}
