import { expect, test } from "vitest";
import { isFederated, noteName, readNoteName, threadIdIn, wantsActivity } from "./addresses.ts";

test.each([
  ["/federation/actors/officiel", true],
  ["/federation", true],
  ["/nodeinfo/2.1", true],
  ["/.well-known/webfinger", true],
  ["/.well-known/change-password", false],
  ["/fediverse", false],
  ["/federations", false],
])("%s is for machines: %s", (path, federated) => {
  expect(isFederated(path)).toBe(federated);
});

test("a note is found again by its name, and by no other", () => {
  const note = { id: 12, publishedAt: new Date("2026-11-27T10:00:00.123Z") };
  expect(readNoteName(noteName(note))).toEqual(note);
  for (const name of ["", "12", "12-", "0-abc", "99999999999-abc", "12-ABC", "12-abc-d", "12-abcdefghij"])
    expect(readNoteName(name), name).toBeNull();
});

test.each([
  ["/questions/12/un-titre", 12],
  ["/idees/7", 7],
  ["/questions/12/un-titre/historique", null],
  ["/questions/nouvelle", null],
  ["/questions/99999999999", null],
])("the thread of %s is %s", (path, id) => {
  expect(threadIdIn(path)).toBe(id);
});

test.each([
  ["application/activity+json", true],
  ['application/ld+json; profile="https://www.w3.org/ns/activitystreams"', true],
  ["text/html,application/xhtml+xml", false],
  ["text/html, application/activity+json", false],
  ["*/*", false],
  ["", false],
])("who accepts %s reads ActivityPub: %s", (accept, wants) => {
  expect(wantsActivity(accept)).toBe(wants);
});
