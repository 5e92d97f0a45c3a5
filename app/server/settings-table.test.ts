import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SETTINGS } from "./settings.server.ts";
import { settingsTable } from "./settings-table.ts";

test("the README shows every setting as the schema describes it", () => {
  // Prettier aligns the columns of a table.
  const inOneSpace = (text: string) => text.replace(/ +/g, " ");
  expect(inOneSpace(readFileSync("README.md", "utf8"))).toContain(inOneSpace(settingsTable()));
});

test("every setting is described", () => {
  for (const [name, setting] of Object.entries(SETTINGS.shape)) expect(setting.description, name).toBeTruthy();
});
