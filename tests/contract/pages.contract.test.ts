import { expect, it } from "vitest";
import { PAGES } from "#app/features/pages/pages.ts";
import { listPages, readPage, readPageSource } from "#app/features/pages/read-page.server.ts";
import { type PageSaving, savePage } from "#app/features/pages/save-page.server.ts";
import { LANGUAGES } from "#app/i18n/catalogue.ts";
import { describeOnBothEngines } from "./stores.ts";

const actor = { id: 1, role: "admin" } as const;
const at = new Date("2026-11-20T10:00:00Z");
const rules: Pick<PageSaving, "page" | "lang" | "actor" | "at"> = { page: "regles", lang: "fr", actor, at };
const mode = "production";

describeOnBothEngines("a fixed page", (world) => {
  it.each(PAGES.flatMap((page) => LANGUAGES.map((lang) => ({ page, lang }))))(
    "comes with a text: $page, $lang",
    async ({ page, lang }) => {
      for (const mode of ["production", "demonstration"] as const) {
        const view = await readPage(world.store, { page, lang, mode });
        expect(view.title).not.toBe("");
        expect(view.changedAt).toBeNull();
        expect(view.html.length).toBeGreaterThan(400);
        // The page's own title is the only h1, and its parts come next.
        expect(view.html).not.toContain("<h1");
        expect(/<h\d/.exec(view.html)?.[0]).toBe("<h2");
        // A space before such a sign would let it begin a line.
        if (lang === "fr") expect(view.html.replaceAll(/<[^>]+>/g, "")).not.toMatch(/ [:;?!»]|« |'/);
      }
    },
  );

  it("says in the demonstration that it is one", async () => {
    const { store } = world;
    const demonstration = await readPage(store, { page: "mentions-legales", lang: "fr", mode: "demonstration" });
    const real = await readPage(store, { page: "mentions-legales", lang: "fr", mode: "production" });
    expect(demonstration.html).toContain("Ce site est une démonstration");
    expect(real.html).not.toContain("démonstration");
  });

  it("takes what an administrator writes, in one language, and shows it made safe", async () => {
    const { store } = world;
    const body = "## Une règle\n\nSoyez **bref** : [le reste](/classements).\n\n<script>alert(1)</script>";
    expect(await savePage(store, { ...rules, body })).toEqual({ saved: true });
    const page = await readPage(store, { page: "regles", lang: "fr", mode });
    expect(page.html).toContain("<h2>Une règle</h2>");
    expect(page.html).toContain('<a href="/classements">le reste</a>');
    expect(page.html).not.toContain("<script");
    expect(page.changedAt).toEqual(at);
    expect((await readPageSource(store, { page: "regles", lang: "fr", mode })).body).toBe(body);
    expect((await readPage(store, { page: "regles", lang: "en", mode })).changedAt).toBeNull();
    const line = (await listPages(store, "fr", mode)).find((one) => one.page === "regles");
    expect(line?.texts).toEqual([
      { lang: "fr", changedAt: at },
      { lang: "en", changedAt: null },
    ]);
  });

  it("can be written again, and go back to the text it came with", async () => {
    const { store } = world;
    const later = new Date("2026-11-21T10:00:00Z");
    await savePage(store, { ...rules, body: "Premier." });
    await savePage(store, { ...rules, body: "Second.", at: later });
    expect(await readPage(store, { page: "regles", lang: "fr", mode })).toMatchObject({
      html: "<p>Second.</p>",
      changedAt: later,
    });
    expect(await savePage(store, { ...rules, body: null })).toEqual({ saved: true });
    const page = await readPage(store, { page: "regles", lang: "fr", mode });
    expect(page.changedAt).toBeNull();
    expect(page.html).toContain("Ces règles sont courtes");
  });

  it("is the administrators' business alone", async () => {
    const moderator = { id: 2, role: "moderator" } as const;
    const outcome = await savePage(world.store, { ...rules, actor: moderator, body: "À moi." });
    expect(outcome).toEqual({ saved: false, refusal: "not-allowed" });
  });
});
