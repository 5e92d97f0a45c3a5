import { expect, test } from "vitest";
import { inputName, LONGEST_CREDENTIAL, readCredentials } from "./read-credentials.ts";

const server = { name: "server", secret: false, fallback: "https://bsky.social", optional: true };
const token = { name: "token", secret: true, fallback: null, optional: false };
const version = { name: "version", secret: false, fallback: null, optional: true };

function read(typed: Record<string, string>) {
  return readCredentials([server, token, version], (name) => typed[name]);
}

test("the name of a secret field says that it is one", () => {
  expect([server, token].map(inputName)).toEqual(["field-server", "secret-token"]);
});

test("what was typed is taken without the spaces and line ends that copying brings", () => {
  expect(
    read({ "field-server": " social.example\n", "secret-token": "\tun jeton \r\n", "field-version": "3" }),
  ).toEqual({
    ok: true,
    credentials: { server: "social.example", token: "un jeton", version: "3" },
  });
});

test("an empty field takes what is offered for it, or is left out when it may be", () => {
  expect(read({ "secret-token": "x", "field-server": "  " })).toEqual({
    ok: true,
    credentials: { server: "https://bsky.social", token: "x" },
  });
});

test.each([
  ["", "missing"],
  [" \n", "missing"],
  ["x".repeat(LONGEST_CREDENTIAL + 1), "too-long"],
  ["un\njeton", "invalid-text"],
  ["un\0jeton", "invalid-text"],
  ["un\ufffdjeton", "invalid-text"],
])("%j is refused: %s", (typed, error) => {
  expect(read({ "secret-token": typed })).toEqual({ ok: false, errors: { "secret-token": error } });
});
