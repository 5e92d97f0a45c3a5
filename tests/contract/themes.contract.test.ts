import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { aMember, anIdea, aQuestion, aTheme } from "#app/features/demonstration/builders.server.ts";
import { createTheme } from "#app/features/themes/create-theme.server.ts";
import { listManagedThemes } from "#app/features/themes/list-managed-themes.server.ts";
import { listThemes, readTheme } from "#app/features/themes/list-themes.server.ts";
import { mergeTheme } from "#app/features/themes/merge-theme.server.ts";
import { orderTheme } from "#app/features/themes/order-theme.server.ts";
import { renameTheme } from "#app/features/themes/rename-theme.server.ts";
import { queryStems } from "#db/search/analyse.ts";
import type { Store } from "#db/store.ts";
import { describeOnBothEngines } from "./stores.ts";

const actor = { id: 1, role: "admin" } as const;
const moderator = { id: 2, role: "moderator" } as const;
const texts = { description: "", descriptionEn: "" };

describeOnBothEngines("themes", (world) => {
  beforeEach(() =>
    world.store.write(async (tx) => {
      const { follows, threads, themes } = world.store.tables;
      for (const table of [follows, threads, themes]) await tx.delete(table);
    }),
  );

  it("are created after the others, at an address made from their French name", async () => {
    const { store } = world;
    await createTheme(store, { actor, name: "Épargne & placements", nameEn: "Savings", ...texts });
    const outcome = await createTheme(store, { actor, name: "Cartes", nameEn: "Cards", ...texts });
    expect(outcome).toMatchObject({ created: true, slug: "cartes" });
    const slugs = (await listThemes(store, "fr")).map((theme) => theme.slug);
    expect(slugs).toEqual(["epargne-placements", "cartes"]);
  });

  it("never share a name, whatever its accents and capitals, nor an address, even one that leads elsewhere", async () => {
    const { store } = world;
    const epargne = await themeNamed(store, "Épargne");
    const cartes = await themeNamed(store, "Cartes");
    expect(await createTheme(store, { actor, name: "EPARGNE", nameEn: "Other", ...texts })).toEqual({
      created: false,
      refusal: "name-taken",
    });
    expect(await renameTheme(store, { actor, id: cartes, name: "épargne", nameEn: "Cards", ...texts })).toEqual({
      renamed: false,
      refusal: "name-taken",
    });
    await mergeTheme(store, { actor, id: epargne, intoId: cartes });
    const again = await createTheme(store, { actor, name: "Épargne", nameEn: "Savings", ...texts });
    expect(again).toMatchObject({ created: true, slug: "epargne-2" });
  });

  it("keep their address when they are renamed", async () => {
    const { store } = world;
    const cartes = await themeNamed(store, "Cartes");
    const names = {
      name: "Cartes et paiements",
      nameEn: "Cards",
      description: "Tout payer.",
      descriptionEn: "Paying.",
    };
    expect(await renameTheme(store, { actor, id: cartes, ...names })).toEqual({ renamed: true });
    const theme = { id: cartes, slug: "cartes", name: "Cartes et paiements", description: "Tout payer." };
    expect(await readTheme(store, "cartes", "fr")).toEqual({ found: true, theme });
    expect(await renameTheme(store, { actor, id: 2_000_000, name: "Rien", nameEn: "Nothing", ...texts })).toEqual({
      renamed: false,
      refusal: "not-found",
    });
  });

  it("move one place at a time, and not past the ends", async () => {
    const { store } = world;
    const a = await themeNamed(store, "A");
    const b = await themeNamed(store, "B");
    const c = await themeNamed(store, "C");
    expect(await orderTheme(store, { actor, id: c, direction: "up" })).toEqual({ ordered: true });
    expect(await order(store)).toEqual([a, c, b]);
    expect(await orderTheme(store, { actor, id: a, direction: "down" })).toEqual({ ordered: true });
    expect(await order(store)).toEqual([c, a, b]);
    expect(await orderTheme(store, { actor, id: c, direction: "up" })).toEqual({
      ordered: false,
      refusal: "at-the-end",
    });
    expect(await orderTheme(store, { actor, id: 2_000_000, direction: "up" })).toEqual({
      ordered: false,
      refusal: "not-found",
    });
  });

  it("keep an order when two people move them at once", async () => {
    const { store } = world;
    const ids: number[] = [];
    for (const name of "ABCDE") ids.push(await themeNamed(store, name));
    await Promise.all(ids.map((id) => orderTheme(store, { actor, id, direction: "down" })));
    expect((await order(store)).toSorted((one, other) => one - other)).toEqual(ids);
    const { themes } = store.tables;
    const positions = await store.read.select({ position: themes.position }).from(themes);
    expect(new Set(positions.map((row) => row.position)).size).toBe(ids.length);
  });

  it("give their threads to the theme they are merged into, still found by search", async () => {
    const { store } = world;
    const cartes = await themeNamed(store, "Cartes");
    const paiements = await themeNamed(store, "Paiements");
    const { question, idea } = await store.write(async (tx) => ({
      question: await aQuestion(tx, store, { themeId: cartes, title: "Où est mon relevé de xylophone ?" }),
      idea: await anIdea(tx, store, { themeId: cartes, state: "withdrawn" }),
    }));
    const before = await found(store, "xylophone");
    expect(await mergeTheme(store, { actor, id: cartes, intoId: paiements })).toEqual({
      merged: true,
      slug: "paiements",
    });
    const { threads } = store.tables;
    const moved = await store.read.select().from(threads).where(eq(threads.themeId, paiements));
    expect(moved.map((thread) => thread.id).toSorted((one, other) => one - other)).toEqual([question, idea]);
    expect(moved.every((thread) => thread.version === 2)).toBe(true);
    expect(await found(store, "xylophone")).toEqual(before);
    expect(before).toEqual([question]);
  });

  it("bring their followers along, each once, and nobody who had stopped", async () => {
    const { store } = world;
    const cartes = await themeNamed(store, "Cartes");
    const paiements = await themeNamed(store, "Paiements");
    const { follows } = store.tables;
    const people = await store.write(async (tx) => {
      const ids: Record<string, number> = {};
      for (const name of ["one", "both", "stopped", "stopped-other"]) ids[name] = await aMember(tx, store);
      const row = (name: string, subjectId: number, stopped = false) => ({
        memberId: ids[name] ?? 0,
        subject: "theme" as const,
        subjectId,
        stopped,
        createdAt: new Date(0),
      });
      await tx
        .insert(follows)
        .values([
          row("one", cartes),
          row("both", cartes),
          row("both", paiements),
          row("stopped", cartes, true),
          row("stopped-other", cartes),
          row("stopped-other", paiements, true),
        ]);
      return ids;
    });
    await mergeTheme(store, { actor, id: cartes, intoId: paiements });
    const rows = await store.read.select().from(follows);
    expect(rows.every((row) => row.subjectId === paiements && !row.stopped)).toBe(true);
    const followers = rows.map((row) => row.memberId).toSorted((one, other) => one - other);
    expect(followers).toEqual([people["one"], people["both"], people["stopped-other"]]);
  });

  it("lead to where they went for ever, however many merges later", async () => {
    const { store } = world;
    const a = await themeNamed(store, "A");
    const b = await themeNamed(store, "B");
    const c = await themeNamed(store, "C");
    await mergeTheme(store, { actor, id: a, intoId: b });
    await mergeTheme(store, { actor, id: b, intoId: c });
    for (const slug of ["a", "b"])
      expect(await readTheme(store, slug, "fr")).toEqual({ found: false, refusal: "moved", slug: "c" });
    const { themes, moved } = await listManagedThemes(store);
    expect(themes.map((theme) => theme.id)).toEqual([c]);
    expect(moved).toEqual([
      { slug: "a", to: "c" },
      { slug: "b", to: "c" },
    ]);
  });

  it("are not merged into themselves, into nothing or into one that is gone", async () => {
    const { store } = world;
    const a = await themeNamed(store, "A");
    const b = await themeNamed(store, "B");
    expect(await mergeTheme(store, { actor, id: a, intoId: a })).toEqual({ merged: false, refusal: "same-theme" });
    expect(await mergeTheme(store, { actor, id: a, intoId: 2_000_000 })).toEqual({
      merged: false,
      refusal: "not-found",
    });
    expect(await mergeTheme(store, { actor, id: 2_000_000, intoId: a })).toEqual({
      merged: false,
      refusal: "not-found",
    });
    const both = await Promise.all([
      mergeTheme(store, { actor, id: a, intoId: b }),
      mergeTheme(store, { actor, id: b, intoId: a }),
    ]);
    expect(both.filter((outcome) => outcome.merged)).toHaveLength(1);
    expect(await listThemes(store, "fr")).toHaveLength(1);
  });

  it("are the administrators' business alone", async () => {
    const { store } = world;
    const a = await themeNamed(store, "A");
    const b = await themeNamed(store, "B");
    const names = { name: "C", nameEn: "C", ...texts };
    const refusal = "not-allowed";
    expect(await createTheme(store, { actor: moderator, ...names })).toEqual({ created: false, refusal });
    expect(await renameTheme(store, { actor: moderator, id: a, ...names })).toEqual({ renamed: false, refusal });
    expect(await orderTheme(store, { actor: moderator, id: b, direction: "up" })).toEqual({ ordered: false, refusal });
    expect(await mergeTheme(store, { actor: moderator, id: a, intoId: b })).toEqual({ merged: false, refusal });
    expect(await order(store)).toEqual([a, b]);
  });

  it("are listed for them with what is in each and who follows", async () => {
    const { store } = world;
    const a = await themeNamed(store, "A");
    const b = await themeNamed(store, "B");
    await store.write(async (tx) => {
      await aQuestion(tx, store, { themeId: a });
      await anIdea(tx, store, { themeId: a });
      await aQuestion(tx, store, { themeId: a, state: "withdrawn" });
      const memberId = await aMember(tx, store);
      const follow = { memberId, subject: "theme", subjectId: a, createdAt: new Date(0) } as const;
      await tx.insert(store.tables.follows).values(follow);
    });
    const { themes } = await listManagedThemes(store);
    expect(themes).toMatchObject([
      { id: a, name: "A", questions: 1, ideas: 1, followers: 1 },
      { id: b, name: "B", questions: 0, ideas: 0, followers: 0 },
    ]);
  });
});

/** After those that are there already: at the same place, the older comes first. */
function themeNamed(store: Store, name: string): Promise<number> {
  return store.write((tx) => aTheme(tx, store, { name }));
}

async function order(store: Store): Promise<number[]> {
  return (await listThemes(store, "fr")).map((theme) => theme.id);
}

function found(store: Store, words: string): Promise<number[]> {
  return store.search.find({ words: queryStems(words), limit: 10, offset: 0 });
}
