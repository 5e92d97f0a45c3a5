import { expect, test } from "vitest";
import { isForeignPost } from "./same-origin.server.ts";

const origins = ["https://etvous.example"];
const sent = (headers: Record<string, string>, method = "POST") =>
  isForeignPost(new Request("https://etvous.example/questions/7/vote", { method, headers }), origins);

test("a form of this site is ours", () => {
  expect(sent({ "Sec-Fetch-Site": "same-origin", Origin: "https://etvous.example" })).toBe(false);
  expect(sent({ Origin: "https://etvous.example" })).toBe(false);
});

test("what a person does to the address bar is theirs", () => {
  expect(sent({ "Sec-Fetch-Site": "none" })).toBe(false);
});

test.each([
  [{ "Sec-Fetch-Site": "cross-site" }],
  [{ "Sec-Fetch-Site": "same-site" }],
  [{ "Sec-Fetch-Site": "cross-site", Origin: "https://etvous.example" }],
  [{ "Sec-Fetch-Site": "anything new" }],
  [{ Origin: "https://ailleurs.example" }],
  [{ Origin: "http://etvous.example" }],
  [{ Origin: "https://etvous.example:8443" }],
  [{ Origin: "https://etvous.example.ailleurs.example" }],
  [{ Origin: "null" }],
  [{ Origin: "" }],
])("a change asked for with %j is foreign", (headers) => {
  expect(sent(headers)).toBe(true);
  expect(sent(headers, "PUT")).toBe(true);
  expect(sent(headers, "DELETE")).toBe(true);
});

test("reading is open to all", () => {
  for (const method of ["GET", "HEAD", "OPTIONS"])
    expect(sent({ "Sec-Fetch-Site": "cross-site", Origin: "https://ailleurs.example" }, method)).toBe(false);
});

test("a programme that says neither carries nobody's cookies", () => {
  expect(sent({})).toBe(false);
});
