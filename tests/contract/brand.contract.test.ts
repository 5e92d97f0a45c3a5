import { expect, it } from "vitest";
import { OWN_PALETTE } from "#app/features/brand/own-palette.ts";
import { BRAND_SETTINGS, forgetBrand, readBrand, readLogo } from "#app/features/brand/read-brand.server.ts";
import { type BrandChange, saveBrand } from "#app/features/brand/save-brand.server.ts";
import { brandStylesheet } from "#app/features/brand/stylesheet.ts";
import type { Store } from "#db/store.ts";
import { describeOnBothEngines } from "./stores.ts";

const env = { brandName: undefined };
const at = new Date("2026-11-20T10:00:00Z");
const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>');
const { light, dark } = OWN_PALETTE;

function save(store: Store, change: BrandChange, role: "admin" | "moderator" = "admin") {
  return saveBrand(store, { actor: { id: 1, role }, change, at });
}

describeOnBothEngines("the brand", (world) => {
  it("is the house's until someone changes it, under the name the settings give", async () => {
    const { store } = world;
    expect(await readBrand(store, env)).toMatchObject({ name: "&vous", logo: null, light: {}, dark: {} });
    forgetBrand(store);
    expect(await readBrand(store, { brandName: "Banque Bleue" })).toMatchObject({ name: "Banque Bleue" });
    forgetBrand(store);
    expect(brandStylesheet(await readBrand(store, env))).toBe("");
  });

  it("changes at once, one part at a time, with a new version each time", async () => {
    const { store } = world;
    const versions = new Set([(await readBrand(store, env)).version]);
    expect(await save(store, { part: "name", name: "Banque Bleue" })).toEqual({ saved: true });
    versions.add((await readBrand(store, env)).version);
    expect(await save(store, { part: "logo", logo: drawing })).toEqual({ saved: true });
    versions.add((await readBrand(store, env)).version);
    const colours = { light: { ...light, accent: "#0b3d91" }, dark: { ...dark, ink: "#ffffff" } };
    expect(await save(store, { part: "colours", colours })).toEqual({ saved: true });
    const brand = await readBrand(store, env);
    versions.add(brand.version);
    expect(versions.size).toBe(4);
    expect(brand).toMatchObject({ name: "Banque Bleue", light: { accent: "#0b3d91" }, dark: { ink: "#ffffff" } });
    expect(brand.logo).toBe(`/marque/logo?v=${brand.version}`);
    expect(await readLogo(store)).toEqual({ type: "image/svg+xml", bytes: drawing });
    expect(brandStylesheet(brand)).toBe(
      ":root {\n  --ink: light-dark(#1b1c21, #ffffff);\n  --accent: light-dark(#0b3d91, #ff9d8b);\n}\n",
    );
  });

  it("goes back to the house's, part by part", async () => {
    const { store } = world;
    await save(store, { part: "name", name: "Banque Verte" });
    await save(store, { part: "logo", logo: drawing });
    await save(store, { part: "colours", colours: { light: { ...light, accent: "#0b3d91" }, dark } });
    await save(store, { part: "logo", logo: null });
    await save(store, { part: "colours", colours: null });
    await save(store, { part: "name", name: null });
    expect(await readBrand(store, env)).toMatchObject({ name: "&vous", logo: null, light: {}, dark: {} });
    expect(await readLogo(store)).toBeNull();
  });

  it("keeps what it was when a change is refused", async () => {
    const { store } = world;
    await save(store, { part: "logo", logo: drawing });
    const before = await readBrand(store, env);
    const unsafe = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    expect(await save(store, { part: "logo", logo: unsafe })).toEqual({ saved: false, refusal: "logo-unsafe" });
    const pale = { light: { ...light, accent: "#ffcc00" }, dark: { ...dark, official: "not a colour" } };
    expect(await save(store, { part: "colours", colours: pale })).toEqual({
      saved: false,
      refusal: "colours",
      colours: { light: { accent: "contrast-too-low" }, dark: { official: "colour-invalid" } },
    });
    expect(await readBrand(store, env)).toEqual(before);
  });

  it("is the administrators' business alone", async () => {
    const { store } = world;
    const refused = { saved: false, refusal: "not-allowed" };
    expect(await save(store, { part: "name", name: "À moi" }, "moderator")).toEqual(refused);
    expect(await save(store, { part: "logo", logo: null }, "moderator")).toEqual(refused);
    expect(await save(store, { part: "colours", colours: null }, "moderator")).toEqual(refused);
  });

  it("never lets into the style sheet what is not a colour, however it came into the table", async () => {
    const { store } = world;
    const { settings } = store.tables;
    for (const value of [
      "not json",
      '{"light":{"accent":"red;}body{display:none"},"dark":{}}',
      '{"light":{"--x":"#000000"},"dark":{}}',
    ]) {
      await store.write(async (tx) => {
        await tx.delete(settings);
        await tx.insert(settings).values({ key: BRAND_SETTINGS.colours, value, changedAt: at });
      });
      forgetBrand(store);
      expect(brandStylesheet(await readBrand(store, env)), value).toBe("");
    }
  });
});
