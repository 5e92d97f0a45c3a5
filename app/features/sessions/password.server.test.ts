import { hash } from "@node-rs/argon2";
import { expect, test } from "vitest";
import { hashPassword, isPassword, needsRehash } from "./password.server.ts";

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

test("a hash made at a lower cost is to be made again, today's is not", async () => {
  expect(needsRehash(await hashPassword("tournesol bleu"))).toBe(false);
  expect(needsRehash(await hash("tournesol bleu", { memoryCost: 8192, timeCost: 2, parallelism: 1 }))).toBe(true);
  expect(needsRehash(await hash("tournesol bleu", { memoryCost: 19_456, timeCost: 1, parallelism: 1 }))).toBe(true);
  expect(needsRehash(await hash("tournesol bleu", { memoryCost: 65_536, timeCost: 3, parallelism: 1 }))).toBe(false);
  expect(needsRehash("$argon2i$v=19$m=65536,t=3,p=1$c2VsIGRlIG1lcg$x")).toBe(true);
  expect(needsRehash("x")).toBe(true);
});
