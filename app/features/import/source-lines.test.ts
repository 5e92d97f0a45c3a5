import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sourceLines } from "./source-lines.server.ts";

async function linesOf(content: string | Buffer, longest?: number) {
  const folder = mkdtempSync(join(tmpdir(), "et-vous-lines-"));
  const file = join(folder, "lines.jsonl");
  writeFileSync(file, content);
  const lines = [];
  for await (const { number, text, refusal, bytes } of sourceLines(file, longest))
    lines.push({ number, text, refusal, bytes });
  rmSync(folder, { recursive: true });
  return lines;
}

it("gives each line its number and its bytes, the last without an end too", async () => {
  expect(await linesOf("é\r\n\nb")).toEqual([
    { number: 1, text: "é", refusal: null, bytes: 4 },
    { number: 2, text: "", refusal: null, bytes: 1 },
    { number: 3, text: "b", refusal: null, bytes: 1 },
  ]);
});

it("has nothing to give for an empty file", async () => {
  expect(await linesOf("")).toEqual([]);
});

it("drops a byte order mark, and keeps the line separators that JSON may hold", async () => {
  expect(await linesOf("\ufeffa\u2028b\n")).toMatchObject([{ text: "a\u2028b" }]);
});

it("refuses what is not UTF-8, and goes on", async () => {
  const lines = await linesOf(Buffer.from([0x61, 0xff, 0x0a, 0x62]));
  expect(lines).toMatchObject([
    { text: null, refusal: "is not valid UTF-8" },
    { text: "b", refusal: null },
  ]);
});

it("refuses a line that is too long without keeping it, and goes on", async () => {
  const lines = await linesOf(`${"a".repeat(300_000)}\nb`, 1000);
  expect(lines).toMatchObject([
    { number: 1, text: null, refusal: "is longer than 1000 bytes", bytes: 300_001 },
    { number: 2, text: "b" },
  ]);
});

it("joins a line that comes in several pieces", async () => {
  const long = "é".repeat(200_000);
  expect(await linesOf(`${long}\n${long}`)).toMatchObject([{ text: long }, { text: long }]);
});
