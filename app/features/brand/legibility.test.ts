import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BRAND_COLOURS } from "./brand.ts";
import { contrastOf, mix } from "./contrast.ts";
import { OWN_PALETTE } from "./own-palette.ts";
import { refusalsOf, SCHEMES, worstContrast } from "./legibility.ts";

const tokens = readFileSync(new URL("../../styles/tokens.css", import.meta.url), "utf8");

describe("contrast", () => {
  it("goes from 1 to 21, whichever colour comes first", () => {
    expect(contrastOf("#777777", "#777777")).toBe(1);
    expect(contrastOf("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrastOf("#ffffff", "#000000")).toBeCloseTo(21, 5);
  });

  it("agrees with the figures that WCAG's tools give", () => {
    expect(contrastOf("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
    expect(contrastOf("#e60028", "#ffffff")).toBeCloseTo(4.73, 1);
  });
});

describe("mixing", () => {
  it("gives back a colour mixed with itself or alone", () => {
    expect(mix("#992919", 0.5, "#992919")).toBe("#992919");
    expect(mix("#992919", 1, "#ffffff")).toBe("#992919");
    expect(mix("#992919", 0, "#ffffff")).toBe("#ffffff");
  });

  it("mixes as a browser does", () => {
    // Read from Chromium: color-mix(in oklab, black 50%, white) and its like.
    expect(mix("#000000", 0.5, "#ffffff")).toBe("#636363");
    expect(mix("#992919", 0.07, "#ffffff")).toBe("#f9f0ee");
    expect(mix("#e60028", 0.3, "#00ff00")).toBe("#a3c91d");
  });
});

describe("the palette of the house", () => {
  it.each(SCHEMES)("is what app/styles/tokens.css says (%s)", (scheme) => {
    for (const name of BRAND_COLOURS) {
      const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
      expect({ light, dark }[scheme], name).toBe(OWN_PALETTE[scheme][name]);
    }
  });

  it.each(SCHEMES)("can be read everywhere (%s)", (scheme) => {
    expect(refusalsOf(OWN_PALETTE[scheme], scheme)).toEqual({});
  });
});

describe("a bank's palette", () => {
  const { light, dark } = OWN_PALETTE;

  it("takes the colours of a bank that can be read", () => {
    expect(refusalsOf({ ...light, paper: "#ffffff", ink: "#000000", accent: "#c8001f" }, "light")).toEqual({});
  });

  it("refuses what is not a colour", () => {
    for (const colour of ["red", "#12", "#12345g", "#1234567", "", "#fff;}body{display:none"])
      expect(refusalsOf({ ...light, accent: colour }, "light")).toEqual({ accent: "colour-invalid" });
  });

  it("refuses an ink, an accent or an official colour that fades into the paper", () => {
    expect(refusalsOf({ ...light, ink: "#777777", accent: "#f5a300", official: "#66cc99" }, "light")).toEqual({
      ink: "contrast-too-low",
      accent: "contrast-too-low",
      official: "contrast-too-low",
    });
    expect(refusalsOf({ ...dark, accent: "#7a1010" }, "dark")).toEqual({ accent: "contrast-too-low" });
  });

  it("counts the grounds that a colour will really stand on", () => {
    const palette = { ...light, paper: "#ffffff", accent: "#d33b3b" };
    expect(contrastOf(palette.accent, palette.paper)).toBeGreaterThan(4.5);
    expect(worstContrast(palette, "light", "accent")).toBeLessThan(4.5);
    expect(refusalsOf(palette, "light")).toEqual({ accent: "contrast-too-low" });
  });

  it("refuses a paper that belongs to the other scheme", () => {
    expect(refusalsOf({ ...light, paper: "#222222" }, "light")).toEqual({ paper: "paper-too-dark" });
    expect(refusalsOf({ ...dark, paper: "#dddddd" }, "dark")).toEqual({ paper: "paper-too-light" });
  });
});
