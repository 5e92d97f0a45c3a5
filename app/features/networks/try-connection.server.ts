import type { Connection, Identity } from "./port.ts";
import type { Answer } from "./trouble.ts";

/** Somebody waits for the page that says how it went. */
const PATIENCE_MS = 20_000;

const TOO_SLOW: Answer<never> = {
  ok: false,
  trouble: { kind: "slow", perhapsDone: false, retryAt: null, said: "patience" },
};

/** Asks the network who we are there, and waits for so long. */
export async function tryConnection(connection: Connection, patience = PATIENCE_MS): Promise<Answer<Identity>> {
  let timer: NodeJS.Timeout | undefined;
  const impatience = new Promise<Answer<Identity>>((resolve) => {
    timer = setTimeout(() => resolve(TOO_SLOW), patience);
  });
  return Promise.race([connection.check(), impatience]).finally(() => clearTimeout(timer));
}
