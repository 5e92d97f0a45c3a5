import { expect, inject, test } from "vitest";
import { startSite } from "../site.ts";
import type { Page } from "./page.ts";
import { signUp } from "./people.ts";
import { formHeaders, openBrowser } from "./plain-browser.ts";

let number = 0;
const unknown = () => `inconnu${(number += 1)}@web.example`;

interface Question {
  path: string;
  fields: Record<string, string>;
}

const QUESTIONS: Record<string, Question> = {
  "a sign-in with a wrong password": { path: "/connexion", fields: { password: "quatre mots faux" } },
  "a code asked for": { path: "/connexion/code", fields: {} },
  "a sign-up": { path: "/inscription", fields: { name: "Sacha Morel", password: "quatre mots sans rapport" } },
  "a forgotten password": { path: "/mot-de-passe/oublie", fields: {} },
};

/** The answer without what is its own: the reference, the address that was typed, the nonce of the page. */
function bare({ status, headers, text, location }: Page, email: string, ref: string) {
  const nonce = /nonce="([^"]+)"/.exec(text)?.[1] ?? "no nonce";
  const strip = (words: string) => [ref, nonce, email].reduce((left, own) => left.replaceAll(own, "…"), words);
  return { status, location: strip(location ?? ""), cookies: headers["set-cookie"] ?? [], text: strip(text) };
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** What the medians of both may differ by: a password that is not hashed for one of them makes it three and more. */
const BOUNDS = { least: 0.7, most: 1.4 };
const BATCH = 20;
const MOST = 120;

/** The median of known addresses over that of unknown ones. On a busy machine more samples are taken, up to a limit. */
async function ratioOf(url: string, question: Question): Promise<number> {
  const times: Record<"known" | "unknown", number[]> = { known: [], unknown: [] };
  let ratio = 0;
  for (let round = 1; round <= MOST; round++) {
    // Alternating, so that whatever else the machine does falls on both alike.
    for (const side of round % 2 ? (["known", "unknown"] as const) : (["unknown", "known"] as const))
      times[side].push(await timeOf(url, question, side === "known" ? known(round) : unknown()));
    ratio = median(times.known) / median(times.unknown);
    if (round % BATCH === 0 && round >= 2 * BATCH && ratio > BOUNDS.least && ratio < BOUNDS.most) break;
  }
  return Math.round(100 * ratio) / 100;
}

async function timeOf(url: string, { path, fields }: Question, email: string): Promise<number> {
  asked += 1;
  // Each from a network of its own: the limits are not what is measured.
  const headers = { ...formHeaders(url), "X-Forwarded-For": `10.7.${asked >> 8}.${asked & 255}` };
  const body = new URLSearchParams({ ...fields, email }).toString();
  const begun = performance.now();
  const { status } = await openBrowser(url).ask(path, { method: "POST", headers, body });
  const took = performance.now() - begun;
  expect(status).not.toBe(429);
  return took;
}

let asked = 0;
const PEOPLE = Array.from({ length: 15 }, (_, index) => `connu${index}@web.example`);
const known = (round: number) => PEOPLE[round % PEOPLE.length] ?? "";

test.each(Object.entries(QUESTIONS))(
  "%s gets the same bytes and status whoever the address belongs to",
  async (_what, { path, fields }) => {
    const site = inject("site");
    const address = `octets-${process.pid}-${(number += 1)}@web.example`;
    await signUp(openBrowser(site), { name: "Octave Petit", email: address });
    const answers = [];
    for (const email of [address, address.replace("octets", "octetz")]) {
      const browser = openBrowser(site);
      const answer = await browser.post(path, { ...fields, email });
      const ref = /preuve=([\w-]{22})/.exec(answer.location ?? "")?.[1] ?? "no reference";
      const pages = [answer, ...(answer.location ? [await browser.ask(answer.location)] : [])];
      answers.push(pages.map((page) => bare(page, email, ref)));
    }
    expect(answers[0]).toEqual(answers[1]);
  },
);

test("the time an answer takes does not tell whether an address has an account", { timeout: 300_000 }, async () => {
  const site = await startSite({ copyOf: inject("community"), settings: { TRUSTED_PROXIES: "127.0.0.1" } });
  const ratios: Record<string, number> = {};
  try {
    for (const email of PEOPLE) await signUp(openBrowser(site.url), { name: "Octave Petit", email });
    for (const [what, question] of Object.entries(QUESTIONS)) ratios[what] = await ratioOf(site.url, question);
  } finally {
    await site.stop();
  }
  for (const [what, ratio] of Object.entries(ratios)) {
    expect(ratio, `${what}: ${JSON.stringify(ratios)}`).toBeGreaterThan(BOUNDS.least);
    expect(ratio, `${what}: ${JSON.stringify(ratios)}`).toBeLessThan(BOUNDS.most);
  }
});
