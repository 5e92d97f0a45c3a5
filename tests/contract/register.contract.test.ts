import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { LOG, recordRuling, type Ruling } from "#app/features/moderation/record-ruling.server.ts";
import { readFilter, readRegister } from "#app/features/register/read-register.server.ts";
import { registerCsv } from "#app/features/register/register-csv.server.ts";
import type { Store } from "#db/store.ts";
import { answer, idea, now, people, question, someone } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";

const HOUR = 3_600_000;
const ALL = { act: null, ground: null, before: null, now };
const SECRET = {
  name: "Jeanne Cachée",
  title: "Le titre que personne ne doit lire",
  facts: "Elle habite rue des Secrets.",
};

function record(store: Store, given: Partial<Ruling> & Pick<Ruling, "act" | "subject" | "subjectId">): Promise<number> {
  const whole = { threadId: null, memberId: null, actorId: null, at: now };
  return store.write((tx) => recordRuling(tx, store, { ...whole, ...given }), { guard: [LOG] });
}

async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  // Response.text() would leave out the mark that spreadsheets need.
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await new Response(stream).arrayBuffer());
}

function csvOf(store: Store): Promise<string> {
  return registerCsv(store, { origin: "https://banque.example", now }).then(textOf);
}

/** What somebody should never find in the register, and something of every kind. */
async function aYear(store: Store) {
  const [camille, jeanne] = [
    await someone(store, { role: "moderator", name: "Camille" }),
    await someone(store, { name: SECRET.name, handle: "jeanne-cachee" }),
  ];
  const live = await question(store, { authorId: jeanne.id });
  const hidden = await question(store, { authorId: jeanne.id, title: SECRET.title, state: "hidden" });
  const ideaId = await idea(store, { authorId: jeanne.id });
  const answerId = await answer(store, { threadId: live, authorId: jeanne.id });
  const byHand = { actorId: camille.id, memberId: jeanne.id, facts: SECRET.facts };
  const ago = (days: number) => new Date(+now - days * 24 * HOUR);
  await record(store, {
    act: "hold",
    subject: "thread",
    subjectId: hidden,
    threadId: hidden,
    at: ago(400),
    ground: "rule-spam",
  });
  await record(store, {
    ...byHand,
    act: "hide",
    subject: "thread",
    subjectId: hidden,
    threadId: hidden,
    at: ago(399),
    ground: "rule-spam",
  });
  await record(store, {
    ...byHand,
    act: "lock",
    subject: "thread",
    subjectId: live,
    threadId: live,
    at: ago(60),
    ground: "rule-disrespect",
  });
  await record(store, {
    ...byHand,
    act: "mask",
    subject: "answer",
    subjectId: answerId,
    threadId: live,
    at: ago(40),
    ground: "rule-personal-data",
  });
  await record(store, {
    act: "hold-votes",
    subject: "thread",
    subjectId: ideaId,
    threadId: ideaId,
    at: ago(9),
    ground: "rule-votes",
  });
  await record(store, {
    ...byHand,
    act: "suspend",
    subject: "answer",
    subjectId: answerId,
    threadId: live,
    at: ago(3),
    ground: "law-insult",
  });
  await record(store, {
    ...byHand,
    act: "overturn",
    subject: "answer",
    subjectId: answerId,
    threadId: live,
    at: ago(2),
  });
  await record(store, { ...byHand, act: "uphold", subject: "thread", subjectId: hidden, threadId: hidden, at: ago(1) });
  return { camille, jeanne, live, hidden, ideaId, answerId };
}

describeOnBothEngines("the transparency register", (world) => {
  it("is empty as long as nothing was ruled", async () => {
    const view = await readRegister(world.store, ALL);
    expect(view).toMatchObject({ total: 0, matching: 0, head: null, lines: [], next: null });
    expect(view.figures).toMatchObject({ total: 0, medianDelay: null, judged: 0 });
    expect((await csvOf(world.store)).split("\r\n")).toEqual([expect.stringContaining("numero;date"), ""]);
  });

  it("has a line for each line of the log, the newest first, with what may be known of it", async () => {
    const { store } = world;
    const { live, ideaId } = await aYear(store);
    const view = await readRegister(store, ALL);
    expect(view.total).toBe(8);
    expect(view.total).toBe(await store.read.$count(store.tables.moderationLog));
    expect(view.lines.map(({ place, act, kind, thread }) => [place, act, kind, thread?.id ?? null])).toEqual([
      [8, "uphold", "question", null],
      [7, "overturn", "answer", null],
      // Whoever is suspended is not told by what they wrote.
      [6, "suspend", "member", null],
      [5, "hold-votes", "idea", ideaId],
      [4, "mask", "answer", live],
      [3, "lock", "question", live],
      [2, "hide", "question", null],
      [1, "hold", "question", null],
    ]);
    expect(view.lines[5]).toMatchObject({ day: "2026-01-13", ground: "rule-disrespect", automated: false });
    expect(view.lines[7]).toMatchObject({ day: "2025-02-07", automated: true });
    const { moderationLog } = store.tables;
    const [last] = await store.read.select().from(moderationLog).where(eq(moderationLog.place, 8));
    expect(view.head).toEqual({ place: 8, hash: last?.hash });
  });

  it("counts the last twelve months, and goes on from there when more is ruled", async () => {
    const { store } = world;
    const { figures } = await readRegister(store, ALL);
    expect(figures).toMatchObject({ total: 6, automatic: 1, judged: 2, overturned: 1 });
    expect(figures.months).toHaveLength(12);
    expect(figures.months.map(({ byHand, automatic }) => [byHand, automatic]).slice(-3)).toEqual([
      [1, 0],
      [1, 0],
      [3, 1],
    ]);
    expect(figures.acts.map(({ name }) => name)).not.toContain("hide");
    await record(store, { act: "hold", subject: "thread", subjectId: 1, ground: "rule-spam" });
    const after = await readRegister(store, ALL);
    expect(after.total).toBe(9);
    expect(after.figures).toMatchObject({ total: 7, automatic: 2 });
    const nextYear = await readRegister(store, { ...ALL, now: new Date(+now + 370 * 24 * HOUR) });
    expect(nextYear).toMatchObject({ total: 9, figures: { total: 0 } });
    expect((await readRegister(store, ALL)).figures.total).toBe(7);
  });

  it("can be read by act and by ground, and says how many there are", async () => {
    const { store } = world;
    const spam = await readRegister(store, { ...ALL, ground: "rule-spam" });
    expect([spam.matching, spam.total, spam.lines.length]).toEqual([3, 9, 3]);
    const held = await readRegister(store, { ...ALL, ground: "rule-spam", act: "hold" });
    expect(held.lines.map(({ place }) => place)).toEqual([9, 1]);
    expect((await readRegister(store, { ...ALL, act: "unmerge" })).lines).toEqual([]);
  });

  it("gives the whole log as a file whose hashes follow each other", async () => {
    const { store } = world;
    const text = await csvOf(store);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const [head = "", ...rows] = text
      .slice(1)
      .trimEnd()
      .split("\r\n")
      .map((row) => row.split(";"));
    expect(head).toEqual(expect.arrayContaining(["numero", "empreinte_precedente", "empreinte"]));
    expect(rows.map(([place]) => Number(place))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const [index, row] of rows.entries()) expect(row[9]).toBe(rows[index - 1]?.[10] ?? "0".repeat(64));
    expect(rows.at(-1)?.[10]).toBe((await readRegister(store, ALL)).head?.hash);
    expect(rows[3]).toEqual(
      expect.arrayContaining(["2026-02-02", "mask", "Réponse", expect.stringMatching(/^https:.*\/questions\//)]),
    );
    expect(rows[5]?.slice(2, 9)).toEqual([
      "suspend",
      "Compte suspendu",
      "Compte",
      "",
      "law-insult",
      "Injure ou diffamation",
      "non",
    ]);
  });

  it("names nobody, and gives neither title nor text, nor the way to what is hidden", async () => {
    const { store } = world;
    const [view, file] = [await readRegister(store, ALL), await csvOf(store)];
    for (const told of [JSON.stringify(view), file])
      for (const secret of [...Object.values(SECRET), "Cachée", "jeanne-cachee", "le-titre-que", "Camille"])
        expect(told).not.toContain(secret);
    const keys = new Set(view.lines.flatMap((line) => Object.keys(line)));
    expect([...keys].sort()).toEqual(["act", "automated", "day", "ground", "kind", "place", "thread"]);
  });

  it("shows thirty lines a page, each line once", async () => {
    const { store } = world;
    const [moderator] = await people(store, 1, { role: "moderator" });
    for (let number = 0; number < 60; number++)
      await record(store, { act: "dismiss", subject: "thread", subjectId: 1, actorId: moderator?.id ?? null });
    const places: number[] = [];
    for (let before: number | null | undefined = undefined; before !== null; ) {
      const page = await readRegister(store, { ...ALL, before: before ?? null });
      expect(page.lines.length).toBeLessThanOrEqual(30);
      places.push(...page.lines.map(({ place }) => place));
      before = page.next;
    }
    expect(places).toEqual(Array.from({ length: 69 }, (_, index) => 69 - index));
  });

  it("tells the delay that half of the reports were decided within", async () => {
    const { store } = world;
    const { moderationCases, reports } = store.tables;
    const about = { subject: "thread", subjectId: 1, memberId: null } as const;
    await store.write(async (tx) => {
      const closed = { kind: "reported", state: "closed", openedAt: now } as const;
      const [opened] = await tx
        .insert(moderationCases)
        .values({ ...about, ...closed })
        .returning();
      for (const [number, hours] of [1, 30, 3, 5].entries()) {
        const createdAt = new Date(+now - hours * HOUR);
        const told = { number: `S-${number}`, lang: "fr", reason: "rule-spam", explanation: "" } as const;
        await tx.insert(reports).values({ ...about, ...told, caseId: opened?.id ?? 0, createdAt, decidedAt: now });
      }
    });
    await record(store, { act: "dismiss", subject: "thread", subjectId: 1 });
    expect((await readRegister(store, ALL)).figures.medianDelay).toBe(4 * HOUR);
  });
});

it("understands the addresses that its own pages give, and no other", () => {
  const filter = (text: string) => readFilter(new URLSearchParams(text));
  expect(filter("")).toEqual({ act: null, ground: null, before: null });
  expect(filter("acte=&motif=rule-spam&apres=31")).toEqual({ act: null, ground: "rule-spam", before: 31 });
  for (const bad of ["acte=efface", "motif=rule", "apres=0", "apres=-3", "apres=1e9", "apres=99999999999"])
    expect(filter(bad), bad).toBe("bad");
});
