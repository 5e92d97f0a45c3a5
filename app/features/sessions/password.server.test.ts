import { expect, test } from "vitest";
import { hashPassword, isCommonPassword, isPassword } from "./password.server.ts";

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
])("%j is among the passwords that are tried first", (password) => {
  expect(isCommonPassword(password)).toBe(true);
});

test.each(["cheval correct agrafe pile", "Tournesol-42-Vélo", "kX9!vmQ2#tLp", "un été à Brest, 1998"])(
  "%j is nobody's first guess",
  (password) => {
    expect(isCommonPassword(password)).toBe(false);
  },
);

test("the right password opens, any other does not", async () => {
  const passwordHash = await hashPassword("cheval correct agrafe pile");
  expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isPassword("cheval correct agrafe pile", passwordHash)).toBe(true);
  expect(await isPassword("cheval correct agrafe pilE", passwordHash)).toBe(false);
  expect(await isPassword("", passwordHash)).toBe(false);
});

test("the same password is never hashed to the same text twice", async () => {
  expect(await hashPassword("tournesol bleu")).not.toBe(await hashPassword("tournesol bleu"));
});

test("accents, spaces and emoji are part of a password", async () => {
  const passwordHash = await hashPassword(" été 🎉 ");
  expect(await isPassword(" été 🎉 ", passwordHash)).toBe(true);
  expect(await isPassword("été 🎉", passwordHash)).toBe(false);
});

test("nothing opens an account without a password, not even what it is compared with", async () => {
  expect(await isPassword("nobody has this password", null)).toBe(false);
  expect(await isPassword("", null)).toBe(false);
});
