import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openStore } from "#db/open-store.ts";
import { memberWith, openTown, type Somebody, signInAtTheBank, somebody, type Town } from "./bank-journey.ts";
import { found, mainOf, wordsOf } from "./page.ts";
import { signIn } from "./people.ts";
import { ask } from "./wire.ts";

const state: { town?: Town } = {};
const town = () => found(state.town, "town");

beforeAll(async () => {
  state.town = await openTown(inject("community"));
});

afterAll(async () => {
  await state.town?.close();
  expect(state.town?.site.errors()).toEqual([]);
});

function newcomer(name: string, more: Record<string, unknown> = {}): Somebody & { email: string } {
  const email = `${name}@bank.example`;
  known(name, more);
  return { ...somebody(town()), email };
}

function known(name: string, more: Record<string, unknown> = {}): void {
  const { bank } = town();
  bank.people.set(name, { email: `${name}@bank.example`, email_verified: true, given_name: "Marie", ...more });
  bank.visitor = name;
}

/** The same person, in front of another browser of theirs, in which they have their session at the bank. */
const elsewhere = ({ atTheBank }: Somebody): Somebody => ({ ...somebody(town()), atTheBank });

test("a claim makes somebody one of the team, who sets up a second factor first; without it they are a member again", async () => {
  const ines = newcomer("ines", { et_vous_role: "adviser" });
  const page = await signInAtTheBank(ines, { next: "/idees" });
  expect(page.location).toBe("/connexion/second-facteur?next=%2Fidees");
  expect(await memberWith(town(), ines.email)).toMatchObject({ role: "adviser", roleFromProvider: true });
  expect((await ines.here.ask("/moi")).status).toBe(303);

  known("ines");
  const later = elsewhere(ines);
  expect((await signInAtTheBank(later)).location).toBe("/?fait=signed-in");
  expect(await memberWith(town(), ines.email)).toMatchObject({ role: "member", roleFromProvider: false });
  // What she had begun as an adviser has ended.
  expect((await ines.here.ask("/connexion/second-facteur")).location).toMatch(/^\/connexion(\?|$)/);
  expect(town().site.log()).toContain('"reason":"role-changed"');
});

test("a claim that names no role of the team gives none", async () => {
  for (const role of ["owner", "member", "ADMIN", ["admin"], true]) {
    const person = newcomer(`role-${JSON.stringify(role).replace(/\W/g, "").toLowerCase()}-${typeof role}`, {
      et_vous_role: role,
    });
    await signInAtTheBank(person);
    expect(await memberWith(town(), person.email)).toMatchObject({ role: "member", roleFromProvider: false });
  }
});

test("signing out at the bank signs out here, and a copy of what the bank said serves no second time", async () => {
  const hugo = newcomer("hugo");
  await signInAtTheBank(hugo);
  expect((await hugo.here.ask("/moi")).status).toBe(200);
  const { text } = await hugo.atTheBank.ask("/session/end?client_id=et-vous");
  const xsrf = found(/name="xsrf" value="(\w+)"/.exec(text)?.[1], "form of signing out at the bank");
  await hugo.atTheBank.post("/session/end/confirm", { xsrf, logout: "yes" });
  expect((await hugo.here.ask("/moi")).status).toBe(303);
});

test("a sign-out that is not the bank's ends nothing", async () => {
  const { bank, site } = town();
  const nour = newcomer("nour");
  await signInAtTheBank(nour);
  const say = async (token: string) => {
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    const body = new URLSearchParams({ logout_token: token }).toString();
    return ask(`${site.url}/connexion/banque/deconnexion`, { method: "POST", headers, body });
  };
  const past = Math.floor(Date.now() / 1000) - 3600;
  const refused: Record<string, Promise<string> | string> = {
    "no token": "",
    "no token at all": "x.y.z",
    "another key": bank.logoutToken({ sub: "nour" }, { wrongKey: true }),
    "another issuer": bank.logoutToken({ sub: "nour", iss: "https://elsewhere.example" }),
    "another site": bank.logoutToken({ sub: "nour", aud: "another" }),
    "an old token": bank.logoutToken({ sub: "nour", iat: past, exp: past + 120 }),
    "an expired token": bank.logoutToken({ sub: "nour", exp: past }),
    "a token of signing in": bank.logoutToken({ sub: "nour", nonce: "n" }),
    "no event": bank.logoutToken({ sub: "nour", events: undefined }),
    "another event": bank.logoutToken({ sub: "nour", events: { "https://elsewhere.example": {} } }),
    nobody: bank.logoutToken({}),
    "no name of its own": bank.logoutToken({ sub: "nour", jti: undefined }),
  };
  for (const [what, token] of Object.entries(refused)) {
    const answer = await say(await token);
    expect([answer.status, answer.headers["cache-control"]], what).toEqual([400, "no-store"]);
  }
  expect((await nour.here.ask("/moi")).status).toBe(200);

  // Another session there, then all of theirs.
  expect((await say(await bank.logoutToken({ sub: "nour", sid: "another-session" }))).status).toBe(200);
  expect((await nour.here.ask("/moi")).status).toBe(200);
  const token = await bank.logoutToken({ sub: "nour" });
  expect((await say(token)).status).toBe(200);
  expect((await nour.here.ask("/moi")).status).toBe(303);
  await signInAtTheBank(nour);
  expect((await say(token)).status).toBe(400);
  expect((await nour.here.ask("/moi")).status).toBe(200);
  expect((await nour.here.ask("/connexion/banque/deconnexion")).status).toBe(404);
});

test("a member links their account to the bank, is told by mail, and parts it again", async () => {
  known("sami-at-the-bank", { email: "another-address@bank.example", bank_client: true });
  const sami = somebody(town());
  await signIn(sami.here, "sami");
  const before = sami.here.cookies.get("session");
  const linked = await signInAtTheBank(sami, { intent: "link", next: "/moi" });
  expect(linked.location).toBe("/moi?fait=provider-linked");
  expect(sami.here.cookies.get("session")).not.toBe(before);
  expect(await memberWith(town(), "sami@demo.example")).toMatchObject({
    knownClient: true,
    linked: [{ subject: "sami-at-the-bank" }],
  });
  expect((await signInAtTheBank(elsewhere(sami))).location).toBe("/?fait=signed-in");

  // Neither somebody else's access nor a second one of theirs.
  known("another-of-sami");
  const more = await signInAtTheBank({ ...somebody(town()), here: sami.here }, { intent: "link" });
  expect(more.status).toBe(409);
  expect(wordsOf(mainOf(more))).toContain("déjà relié");
  const lea = elsewhere(sami);
  await signIn(lea.here, "lea");
  const taken = await signInAtTheBank(lea, { intent: "link" });
  expect(taken.status).toBe(409);
  expect(wordsOf(mainOf(taken))).toContain("un autre compte");

  const parted = await sami.here.post("/connexion/banque/delier", {});
  expect(parted.location).toBe("/moi/securite?fait=provider-unlinked");
  expect(await memberWith(town(), "sami@demo.example")).toMatchObject({ knownClient: false, linked: [] });
  expect((await sami.here.post("/connexion/banque/delier", {})).status).toBe(409);
  expect(await mailsAbout("sami@demo.example")).toEqual(["provider-linked", "provider-unlinked"]);
});

test("the bank confirms the same person only, who proves it anew", async () => {
  const jean = newcomer("jean");
  await signInAtTheBank(jean);
  const session = jean.here.cookies.get("session");
  const same = await signInAtTheBank(jean, { intent: "confirm", next: "/moi" });
  expect([same.status, same.location]).toEqual([303, "/moi"]);
  expect(jean.here.cookies.get("session")).not.toBe(session);

  known("somebody-else");
  const other = await signInAtTheBank({ ...somebody(town()), here: jean.here }, { intent: "confirm", next: "/moi" });
  expect(other.status).toBe(403);
  expect(wordsOf(mainOf(other))).toContain("Ce n’est pas le même compte");

  const left = await jean.here.post("/connexion/banque", { intent: "confirm", next: "/" });
  const { searchParams } = new URL(found(left.location, "way to the bank"));
  expect([searchParams.get("prompt"), searchParams.get("max_age")]).toEqual(["login", "0"]);
});

test("a proof at the bank that is older than the question confirms nothing", async () => {
  const { bank } = town();
  const old = newcomer("old");
  await signInAtTheBank(old);
  bank.forgery = { claims: (said) => ({ ...said, auth_time: Number(said["auth_time"]) - 3600 }) };
  const page = await signInAtTheBank(old, { intent: "confirm" }).finally(() => (bank.forgery = null));
  expect(page.status).toBe(400);
});

test("linking and confirming are for whoever is signed in, with the token of their session", async () => {
  const nobody = newcomer("nobody");
  for (const intent of ["link", "confirm"])
    expect((await nobody.here.post("/connexion/banque", { intent })).location).toMatch(/^\/connexion\?next=/);
  const sami = somebody(town());
  await signIn(sami.here, "sami");
  for (const intent of ["link", "confirm"])
    expect((await sami.here.post("/connexion/banque", { intent, csrf: "forged" })).status).toBe(403);
  expect((await sami.here.post("/connexion/banque/delier", { csrf: "forged" })).status).toBe(403);
});

async function mailsAbout(email: string): Promise<(string | null)[]> {
  const store = await openStore(town().site.database);
  const { outbox, members } = store.tables;
  const rows = await store.read
    .select({ kind: outbox.kind, detail: outbox.detail, to: outbox.recipientId })
    .from(outbox);
  const people = await store.read.select({ id: members.id, email: members.email }).from(members);
  await store.close();
  const { id } = found(
    people.find((person) => person.email === email),
    email,
  );
  return rows.filter(({ kind, to }) => kind === "credential-changed" && to === id).map(({ detail }) => detail);
}
