import { describe, expect, it } from "vitest";
import { readLine } from "./read-line.ts";

const author = { key: "p1", name: "Lise" };
const createdAt = "2024-05-06T07:08:09Z";
const question = { kind: "question", key: "q1", title: "Pourquoi ?", theme: "Cartes", createdAt, author };
const idea = { ...question, kind: "idea" };
const answer = { key: "a1", author, createdAt, body: "Parce que." };

function read(line: object) {
  return readLine(JSON.stringify(line));
}

describe("a good line", () => {
  it("needs no more than its title, theme, author and date", () => {
    expect(read(question)).toEqual({
      read: true,
      unknownFields: [],
      thread: {
        ...question,
        createdAt: new Date(createdAt),
        lang: null,
        tags: [],
        votes: 0,
        answers: [],
        comments: [],
      },
    });
  });

  it("may leave fields null", () => {
    expect(read({ ...idea, lang: null, votes: null, status: null, tags: null, comments: null })).toMatchObject({
      read: true,
      thread: { lang: null, votes: 0, status: "submitted", tags: [], comments: [] },
    });
  });

  it.each([
    ["2024-05-06", "2024-05-06T00:00:00.000Z"],
    ["2024-05-06T07:08:09", "2024-05-06T07:08:09.000Z"],
    ["2024-05-06T07:08:09+02:00", "2024-05-06T05:08:09.000Z"],
    ["2024-05-06T07:08:09+0200", "2024-05-06T05:08:09.000Z"],
  ])("may be dated %s", (given, meant) => {
    expect(read({ ...question, createdAt: given })).toMatchObject({
      read: true,
      thread: { createdAt: new Date(meant) },
    });
  });

  it("loses control characters and broken emoji, and nothing else", () => {
    const title = "a\u0000b\u001b \ud83d 😀 مرحبا";
    expect(read({ ...question, title })).toMatchObject({ read: true, thread: { title: "ab \ufffd 😀 مرحبا" } });
  });

  it("names the fields that nobody knows, wherever they stand", () => {
    const line = { ...question, score: 3, author: { ...author, email: "x" }, answers: [{ ...answer, hidden: 1 }] };
    expect(read(line)).toMatchObject({ read: true, unknownFields: ["author.email", "score", "answers.hidden"] });
  });
});

describe("a bad line is refused, with the reason", () => {
  it.each([
    ["{", "is not valid JSON"],
    ["[".repeat(100_000), "is not valid JSON"],
    ["null", "is not a thread"],
    ["[]", "is not a thread"],
    ['"text"', "is not a thread"],
  ])("%.5s", (line, refusal) => {
    expect(readLine(line)).toEqual({ read: false, refusal });
  });

  it.each([
    [{ kind: "poll" }, '"kind" is not "question" or "idea"'],
    [{ key: undefined }, '"key" is missing'],
    [{ key: "" }, '"key" is empty'],
    [{ key: "k".repeat(201) }, '"key" is longer than 200 characters'],
    [{ title: 3 }, '"title" is not a text'],
    [{ title: " \u0000 " }, '"title" is empty'],
    [{ theme: null }, '"theme" is missing'],
    [{ author: undefined }, '"author" is missing'],
    [{ author: { key: "p" } }, '"author.name" is missing'],
    [{ createdAt: "yesterday" }, '"createdAt" is not a date (ISO 8601)'],
    [{ createdAt: "2024-02-31" }, '"createdAt" is not a date (ISO 8601)'],
    [{ createdAt: "2999-01-01" }, '"createdAt" is in the future'],
    [{ createdAt: 1_700_000_000 }, '"createdAt" is not a date'],
    [{ lang: "de" }, '"lang" is not one of fr, en'],
    [{ votes: "3" }, '"votes" is not a whole number'],
    [{ votes: 1.5 }, '"votes" is not a whole number'],
    [{ votes: 1e12 }, '"votes" is too large'],
    [{ body: "b".repeat(200_001) }, '"body" is longer than 200000 characters'],
    [{ answers: {} }, '"answers" is not a list'],
    [{ answers: ["a"] }, '"answers[0]" is not an object'],
    [{ answers: [answer, { ...answer, body: undefined, key: "a2" }] }, '"answers[1]" has neither body nor bodyHtml'],
    [{ answers: [answer, answer] }, '"answers" have the key "a1" twice'],
    [{ answers: [{ ...answer, official: "yes" }] }, '"answers[0].official" is not true or false'],
  ])("%j", (wrong, refusal) => {
    expect(read({ ...question, ...wrong })).toEqual({ read: false, refusal });
  });

  it("when an idea stands nowhere that we know", () => {
    const refusal = '"status" is not one of submitted, under-review, planned, in-progress, shipped, declined';
    expect(read({ ...idea, status: "done" })).toEqual({ read: false, refusal });
  });
});
