import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openStore } from "#db/open-store.ts";
import type { Store } from "#db/store.ts";
import { startSite, type Site } from "../site.ts";
import { type Form, FORMS } from "./forms.ts";
import { found, type Page, wordsOf } from "./page.ts";
import { formHeaders } from "./plain-browser.ts";
import { ask } from "./wire.ts";
import { openWorld, type World } from "./world.ts";

const state: { site?: Site; world?: World; store?: Store } = {};

beforeAll(async () => {
  // Nobody else is told of anything: whatever is written, a request has written it.
  state.site = await startSite({ copyOf: inject("community"), settings: { FEDERATION: "off" } });
  state.world = await openWorld(state.site.url);
  state.store = await openStore(state.site.database);
});

afterAll(async () => {
  await state.store?.close();
  await state.site?.stop();
  expect(state.site?.errors()).toEqual([]);
});

const world = () => found(state.world, "world");
const site = () => found(state.site, "site");

interface Sent {
  type?: string;
  body: string | Uint8Array;
}

async function sendRaw({ who, to }: Form, { type = "application/x-www-form-urlencoded", body }: Sent): Promise<Page> {
  const headers = { ...formHeaders(site().url), "Content-Type": type };
  return world()[who].ask(to(world()), { method: "POST", headers, body });
}

/** Fields as a browser encodes them, with some written by hand. */
async function encoded(
  { who, fields }: Form,
  raw: Record<string, string> = {},
  without: string[] = [],
): Promise<string> {
  const csrf = await world()[who].token();
  const right = Object.entries({ ...fields(world()), csrf }).filter(
    ([name]) => !(name in raw) && !without.includes(name),
  );
  return [
    new URLSearchParams(right).toString(),
    ...Object.entries(raw).map(([name, value]) => `${name}=${value}`),
  ].join("&");
}

/** Sends them all at once; each must be refused, in a page of the person's language, and nothing at all be written. */
async function expectRefusals(form: Form, bodies: Record<string, Sent>, statuses?: number[]): Promise<void> {
  const store = found(state.store, "store");
  const before = store.foreignChanges();
  await Promise.all(
    Object.entries(bodies).map(async ([what, sent]) => {
      const { status, headers, text } = await sendRaw(form, sent);
      expect(statuses ?? REFUSED, `${what}: ${status}`).toContain(status);
      if (String(headers["content-type"]).startsWith("application/json")) return;
      expect([text.match(/<h1[ >]/g)?.length, text.slice(0, 40)], what).toEqual([
        1,
        expect.stringContaining('<html lang="fr"'),
      ]);
    }),
  );
  expect(store.foreignChanges(), "something was written").toBe(before);
}

const REFUSED = [400, 401, 403, 404, 409, 410, 413, 415, 422, 429];
const BROKEN = ["a%00b", "%FF%FE"];
const NONSENSE = ["", "nonsense", "__proto__", "99999999999", "%00"];

test.each(FORMS)("to $what, no form but a form is taken", async (form) => {
  const json = { type: "application/json", body: "{}" };
  await expectRefusals(form, { json, xml: { type: "text/xml", body: "<a/>" }, "no type": { type: "", body: "a=b" } }, [
    415,
  ]);
  await expectRefusals(form, { "a megabyte": { body: await encoded(form, { body: "x".repeat(1_100_000) }) } }, [413]);
  const part = '--x\r\nContent-Disposition: form-data; name="body"\r\n\r\nabc';
  await expectRefusals(form, {
    "a multipart body without its boundary": { type: "multipart/form-data", body: "--x\r\n\r\n--x--" },
    "a multipart body that stops": { type: "multipart/form-data; boundary=x", body: part },
  });
});

test("a form whose length is not told, as some proxies pass it on, is read like any other", async () => {
  const headers = {
    ...formHeaders(site().url),
    "Content-Type": "application/x-www-form-urlencoded",
    "Transfer-Encoding": "chunked",
  };
  const answers = await Promise.all(
    [
      { path: "/langue", headers, body: "lang=en&back=/idees" },
      { path: "/langue", headers, body: "x".repeat(1_100_000) },
      { path: "/langue", headers },
      { path: "/langue?_data=root", headers, body: "lang=en&back=/idees" },
    ].map(async ({ path, ...sent }) => {
      const answer = await ask(site().url + path, { method: "POST", ...sent });
      return [answer.status, answer.headers.location];
    }),
  );
  expect(answers).toEqual([
    [303, "/idees"],
    [413, undefined],
    [400, undefined],
    [404, undefined],
  ]);
});

test.each(FORMS.filter(({ button }) => !button))("to $what, nothing and rubbish are refused", async (form) => {
  await expectRefusals(form, {
    "the token alone": { body: `csrf=${await world()[form.who].token()}` },
    "nothing at all": { body: "" },
    "bytes that are no form": { body: Uint8Array.from({ length: 2000 }, (_, index) => index % 256) },
    "a thousand ampersands": { body: "&".repeat(1000) },
    "five thousand fields": { body: Array.from({ length: 5000 }, (_, index) => `f${index}=x`).join("&") },
    "a field two thousand levels deep": { body: `${"a[".repeat(2000)}b${"]".repeat(2000)}=x&${"a.".repeat(2000)}b=x` },
  });
});

test.each(FORMS.filter(({ texts }) => texts))(
  "to $what, texts that are too long or are no text are refused",
  async (form) => {
    const bodies: Record<string, Sent> = {};
    for (const [name, most] of Object.entries(form.texts ?? {})) {
      bodies[`${name} too long`] = { body: await encoded(form, { [name]: "x".repeat(most + 1) }) };
      bodies[`${name} far too long`] = { body: await encoded(form, { [name]: "x".repeat(100_000) }) };
      const file = `--x\r\nContent-Disposition: form-data; name="${name}"; filename="a.txt"\r\n\r\nabc\r\n--x--\r\n`;
      bodies[`${name} twice`] = { body: `${await encoded(form)}&${name}=Une+autre+fois` };
      bodies[`${name} as a file`] = { type: "multipart/form-data; boundary=x", body: file };
      // A password may be any bytes: it is never shown.
      if (!/password/i.test(name))
        for (const broken of BROKEN) bodies[`${name}=${broken}`] = { body: await encoded(form, { [name]: broken }) };
    }
    await expectRefusals(form, bodies);
  },
);

test.each(FORMS.filter(({ chosen }) => chosen))(
  "to $what, choices that it does not offer are refused",
  async (form) => {
    const bodies: Record<string, Sent> = {};
    for (const name of form.chosen ?? [])
      for (const value of NONSENSE) {
        if (value === "" && mayBeEmpty(form, name)) continue;
        bodies[`${name}=${value.slice(0, 20)}`] = { body: await encoded(form, { [name]: value }) };
      }
    await expectRefusals(form, bodies);
  },
);

function mayBeEmpty({ what }: Form, name: string): boolean {
  return ["voice", "answerId", "nextNews"].includes(name) || (what === "colour the site" && name !== "intent");
}

/** Names that mean something to JavaScript, or to whoever reads a[b] as a path. */
const TRAPS =
  `__proto__ __proto__[polluted] __proto__.polluted constructor constructor.prototype.polluted constructor[prototype][polluted]
  toString hasOwnProperty valueOf title[0] title.deep body[__proto__] body[999999999] a[b][c][d][e][f][g] [] [0] ].[ . %00 %FF`.split(
    /\s+/,
  );

test.each(FORMS.filter(({ button }) => !button))("to $what, names that are traps change nothing", async (form) => {
  const required = Object.keys(form.fields(world()));
  const trap = (names: string[]) => encoded(form, Object.fromEntries(names.map((name) => [name, "x"])), required);
  const bodies: Record<string, Sent> = { "all traps": { body: await trap(TRAPS) } };
  for (const name of ["__proto__.polluted", "body[999999999]"]) bodies[name] = { body: await trap([name]) };
  await expectRefusals(form, bodies);
});

test("after all that, the site answers as before", async () => {
  const page = await world().visitor.visit("/questions");
  expect([page.status, wordsOf(page.document.querySelector("h1"))]).toEqual([200, "Questions"]);
  expect(page.text).not.toContain("polluted");
});
