import { expect, test } from "vitest";
import { readPerson } from "./claims.server.ts";

const settings = {
  issuer: new URL("https://bank.example"),
  clientId: "et-vous",
  clientSecret: null,
  clientClaim: "bank_client",
  roleClaim: "et_vous_role",
};
const read = (said: unknown) => readPerson(said, settings);
const someone = { iss: "https://bank.example", sub: "42" };

test("a person is an issuer and a subject, and nothing else is needed", () => {
  expect(read(someone)).toEqual({
    issuer: "https://bank.example",
    subject: "42",
    session: null,
    email: null,
    emailVerified: false,
    name: null,
    client: false,
    role: null,
  });
  for (const said of [null, "42", {}, { iss: "x" }, { ...someone, sub: "" }, { ...someone, sub: 42 }])
    expect(read(said), JSON.stringify(said)).toBeNull();
});

test("an address is put in lower case, and is verified only when the bank says so and nothing like it", () => {
  expect(read({ ...someone, email: " Marie@Bank.Example " })?.email).toBe("marie@bank.example");
  expect(read({ ...someone, email: "nowhere" })?.email).toBeNull();
  for (const [said, verified] of [
    [true, true],
    ["true", false],
    [1, false],
    [null, false],
    [undefined, false],
  ] as const)
    expect(read({ ...someone, email_verified: said })?.emailVerified, String(said)).toBe(verified);
});

test("a client is said by true alone, a role by its very word", () => {
  expect(read({ ...someone, bank_client: true, et_vous_role: "adviser" })).toMatchObject({
    client: true,
    role: "adviser",
  });
  for (const [client, role] of [
    ["true", "Admin"],
    [1, "member"],
    ["yes", ["admin"]],
    [{}, true],
  ])
    expect(read({ ...someone, bank_client: client, et_vous_role: role })).toMatchObject({ client: false, role: null });
});

test.each([
  [{ given_name: "Marie", family_name: "Dupont" }, "Marie D."],
  [{ given_name: "Marie" }, "Marie"],
  [{ name: "Marie Dupont" }, "Marie D."],
  [{ name: "Marie" }, "Marie"],
  [{ name: "Jean-Noël  Le Goff" }, "Jean-Noël G."],
  [{ given_name: "Łukasz", family_name: "émile" }, "Łukasz É."],
  [{ given_name: "Marie\u202e", family_name: "D" }, null],
  [{ given_name: "M" }, null],
  [{ given_name: "✔ Banque" }, null],
  [{}, null],
])("of a name, a first name and an initial: %j is shown as %j", (names, shown) => {
  expect(read({ ...someone, ...names })?.name).toBe(shown);
});
