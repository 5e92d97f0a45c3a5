import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SETTINGS } from "./env.server.ts";
import { settingsTable } from "./settings-table.ts";

test("the README shows every setting as the schema describes it", () => {
  expect(readFileSync("README.md", "utf8")).toContain(settingsTable());
});

test("every setting is described", () => {
  for (const [name, setting] of Object.entries(SETTINGS.shape)) expect(setting.description, name).toBeTruthy();
});
