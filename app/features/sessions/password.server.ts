import { hash, verify } from "@node-rs/argon2";

/** OWASP's argon2id minimum: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

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

/** Hashed at a lower cost than today's: to be hashed again when the password is next at hand. */
export function needsRehash(passwordHash: string): boolean {
  const [, memory = "", time = "", lanes = ""] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/.exec(passwordHash) ?? [];
  return Number(memory) < COST.memoryCost || Number(time) < COST.timeCost || Number(lanes) < COST.parallelism;
}
