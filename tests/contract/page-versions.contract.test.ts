import { expect, it } from "vitest";
import { readPage } from "#app/features/pages/read-page.server.ts";
import { type PageSaving, savePage } from "#app/features/pages/save-page.server.ts";
import { listVersions, readVersion } from "#app/features/pages/versions.server.ts";
import { GROUNDS } from "#db/schema/moderation.ts";
import { atOnce, later } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";

const actor = { id: 1, role: "admin" } as const;
const rules = { page: "regles", lang: "fr", mode: "production" } as const;
const legal = { page: "mentions-legales", lang: "en", mode: "production" } as const;

describeOnBothEngines("the versions of a fixed page", (world) => {
  const save = (body: string | null, minutes: number, on: Pick<PageSaving, "page" | "lang"> = rules) =>
    savePage(world.store, { page: on.page, lang: on.lang, body, actor, at: later(minutes) });
  const list = (before: number | null = null) => listVersions(world.store, rules, before);

  it("begin with the text that came with the site", async () => {
    expect((await list()).versions).toEqual([{ id: null, savedAt: null, original: true, standing: true }]);
    const first = await readVersion(world.store, { ...rules, id: null });
    expect(first).toMatchObject({ standing: true, changes: null });
    expect(first?.html).toBe((await readPage(world.store, rules)).html);
  });

  it("are one more each time the text changes, and none when it does not", async () => {
    const { store } = world;
    await save("## Une règle\n\nSoyez bref.", 1);
    await save("## Une règle\n\nSoyez bref.", 2);
    await save("## Une règle\n\nSoyez clair et bref.", 3);
    await save(null, 4);
    await save(null, 5);
    const { versions } = await list();
    expect(versions.map(({ savedAt, original, standing }) => [savedAt, original, standing])).toEqual([
      [later(4), true, true],
      [later(3), false, false],
      [later(1), false, false],
      [null, true, false],
    ]);
    expect((await readPage(store, rules)).changedAt).toBeNull();
    const english = await listVersions(store, { ...rules, lang: "en" }, null);
    expect(english.versions).toHaveLength(1);
  });

  it("show their text, and the words that changed since the one before", async () => {
    const { store } = world;
    const [again, second, first] = (await list()).versions;
    const read = (id: number | null | undefined) => readVersion(store, { ...rules, lang: "en", id: id ?? 0 });
    // A version is in its own language, whoever reads it.
    const changed = await read(second?.id);
    expect(changed).toMatchObject({ lang: "fr", savedAt: later(3), standing: false });
    expect(changed?.html).toContain("<p>Soyez clair et bref.</p>");
    expect(changed?.changes).toContainEqual({ kind: "added", text: "clair et " });
    const changes = (await read(first?.id))?.changes ?? [];
    expect(changes.some(({ kind, text }) => kind === "removed" && text.includes("Ces règles sont courtes"))).toBe(true);
    expect(await read(again?.id)).toMatchObject({ original: true, standing: true });
    expect((await read(again?.id))?.html).toContain("Ces règles sont courtes");
    expect(await read(2_000_000)).toBeNull();
    expect(await readVersion(store, { ...legal, id: second?.id ?? 0 })).toBeNull();
  });

  it("are kept when two administrators save at once, and shown fifty at a time", async () => {
    await atOnce(55, (number) => save(`Version ${number} de ce texte.`, 10 + number));
    const first = await list();
    expect(first.versions).toHaveLength(50);
    expect(first.versions.filter(({ standing }) => standing)).toHaveLength(1);
    const rest = await list(first.next);
    // Five more, the three of before, and the text of the site.
    expect([rest.versions.length, rest.next]).toEqual([9, null]);
    expect(rest.versions.some(({ standing }) => standing)).toBe(false);
    expect(new Set([...first.versions, ...rest.versions].map(({ id }) => id)).size).toBe(59);
  });

  it("keep a text that was written before there were versions", async () => {
    const { store } = world;
    const { pageTexts } = store.tables;
    const old = { body: "From another time.", bodyHtml: "<p>From another time.</p>", changedAt: later(-60) };
    await store.write((tx) => tx.insert(pageTexts).values({ page: "mentions-legales", lang: "en", ...old }));
    await save("New.", 1, legal);
    const { versions } = await listVersions(store, legal, null);
    expect(versions.map(({ savedAt }) => savedAt)).toEqual([later(1), later(-60), null]);
  });
});

describeOnBothEngines("the rules that come with the site", (world) => {
  it("explain each ground that a decision can rest on, in both languages, under an address of its own", async () => {
    for (const lang of ["fr", "en"] as const) {
      const { html } = await readPage(world.store, { ...rules, lang });
      for (const ground of GROUNDS) expect(html).toMatch(new RegExp(`<h3 id="${ground}">[^<]+</h3>\\s*<p>`));
    }
  });
});
