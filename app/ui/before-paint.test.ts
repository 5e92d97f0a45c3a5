// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { exactly, sinceThen } from "./moments.ts";

const script = readFileSync("public/before-paint.js", "utf8");
const NOW = new Date("2026-11-14T17:48:31Z");
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** On both sides of each border, and a clock that goes wrong. */
const AGES = [
  -2 * HOUR,
  -MINUTE,
  -1,
  0,
  59_999,
  MINUTE,
  61_000,
  HOUR - 1,
  HOUR,
  23 * HOUR,
  DAY,
  2 * DAY,
  7 * DAY - 1,
  7 * DAY,
];

beforeEach(() => void vi.useFakeTimers({ now: NOW, toFake: ["Date"] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe.each(["fr", "en"])("before the first paint, in %s", (lang) => {
  beforeEach(() => {
    document.documentElement.lang = lang;
  });

  test.each(AGES)("a date of %i ms ago stands as React will have it", (age) => {
    const now = Math.floor(NOW.getTime() / MINUTE) * MINUTE;
    const at = new Date(now - age);
    const written = exactly(at, lang, "moment");
    expect(paint(`<time datetime="${at.toISOString()}" data-since="">${written}</time>`)).toBe(
      sinceThen(at, now, lang) ?? written,
    );
  });

  test("a date that one came to read stays as it is", () => {
    expect(paint(`<time datetime="${NOW.toISOString()}">14 novembre</time>`)).toBe("14 novembre");
  });
});

test("while the page still comes, the last date waits until it is whole", async () => {
  vi.spyOn(document, "readyState", "get").mockReturnValue("loading");
  document.documentElement.lang = "en";
  run();
  document.body.innerHTML = `<time datetime="${NOW.toISOString()}" data-since="">14 novembre</time>`.repeat(2);
  await Promise.resolve();
  expect([...document.querySelectorAll("time")].map((one) => one.textContent)).toEqual(["now", "14 novembre"]);
});

test("a sheet of the device's own to share with is told of, where there is one", () => {
  run();
  expect(document.documentElement.hasAttribute("data-share-sheet")).toBe(false);
  vi.stubGlobal("navigator", { share: () => Promise.resolve() });
  run();
  expect(document.documentElement.hasAttribute("data-share-sheet")).toBe(true);
});

function paint(html: string): string {
  run();
  document.body.innerHTML = html;
  document.dispatchEvent(new Event("readystatechange"));
  return document.body.textContent;
}

/** As a page's head runs it, once a page. */
function run(): void {
  runInThisContext(script);
}
