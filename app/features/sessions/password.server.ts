import { hash, verify } from "@node-rs/argon2";
import { dictionary } from "@zxcvbn-ts/language-common";

/** OWASP's argon2id minimum: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const COMMON: ReadonlySet<string> = new Set(dictionary["passwords-common"]);

/** Checked against when there is no such account, so that both answers take as long. */
const NOBODY = hash("nobody has this password", COST);

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** False for an account without a password, in the same time. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const same = await verify(passwordHash ?? (await NOBODY), password);
  return same && passwordHash !== null;
}

/** One of the passwords that everybody tries first, as it stands or with the usual ending. */
export function isCommonPassword(password: string): boolean {
  const lower = password.toLowerCase();
  return COMMON.has(lower) || COMMON.has(lower.replace(/[\d!?.*]+$/, "")) || new Set(lower).size < 4;
}
