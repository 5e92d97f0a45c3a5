import { dictionary } from "@zxcvbn-ts/language-common";
import { expect, test } from "vitest";
import { PASSWORD } from "#app/features/threads/limits.ts";
import { isCommonPassword } from "./guessable-password.server.ts";

test.each([
  "password",
  "Password123",
  "PASSWORD!!!",
  "azertyuiop",
  "motdepasse2024",
  "1234567890",
  "qwertyuiop1!",
  "iloveyou....",
  "aaaaaaaaaaaaaaaa",
  "abababababab",
  "            ",
  "0123456789",
  "9876543210",
  "0612345678",
  "31/12/1999",
  "2024 2025 2026",
  "123123123123",
  "abcdefghijkl",
  "zyxwvutsrqpo",
  "azertyuiopqsdf",
  "qwertzuiopas",
  "P@ssw0rd2024",
  "12345password!",
  "m0td3p4ss3!!",
  "tototototo",
  "abcabcabcabc",
])("%j is among the passwords that are tried first", (password) => {
  expect(isCommonPassword(password)).toBe(true);
});

test.each(["cheval correct agrafe pile", "Tournesol-42-Vélo", "kX9!vmQ2#tLp", "un été à Brest, 1998"])(
  "%j is nobody's first guess",
  (password) => {
    expect(isCommonPassword(password)).toBe(false);
  },
);

test("every one of the ten thousand commonest passwords is refused, in whatever case", () => {
  const commonest = dictionary["passwords-common"].slice(0, 40_000);
  expect(commonest.length).toBeGreaterThan(10_000);
  expect(commonest.filter((password) => !isCommonPassword(password))).toEqual([]);
  expect(commonest.filter((password) => !isCommonPassword(password.toUpperCase()))).toEqual([]);
});

const LEA = ["Léa Martin", "lea.martin@demo.example", "&vous"];

test.each([
  "Léa Martin 1990",
  "martinlea!!",
  "lea.martin@demo.example",
  "LeaMartin75",
  "vousvousvous",
  "et-vous-2026",
  "1990leamartin",
  "Martin Léa Martin",
])("%j is the first thing to try for the person or the site it is of", (password) => {
  expect(password.length).toBeGreaterThanOrEqual(PASSWORD.min);
  expect(isCommonPassword(password, LEA)).toBe(true);
});

test.each(["Léa aime les tournesols", "martin-pêcheur au bord", "vous ne trouverez pas", "kX9!vmQ2#tLp"])(
  "%j holds a name and much more",
  (password) => {
    expect(isCommonPassword(password, LEA)).toBe(false);
  },
);

test("twenty random digits and more are a password", () => {
  expect(isCommonPassword("83920174650918273645")).toBe(false);
});
