import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Forgery } from "../bank.ts";
import { memberWith, openTown, signInAtTheBank, somebody, thereAndBack, toTheBank, type Town } from "./bank-journey.ts";
import { found, mainOf, noticeOf, wordsOf } from "./page.ts";
import { signIn } from "./people.ts";

const state: { town?: Town } = {};
const town = () => found(state.town, "town");

beforeAll(async () => {
  state.town = await openTown(inject("community"));
});

afterAll(async () => {
  await state.town?.close();
  expect(state.town?.site.errors()).toEqual([]);
});

/** Somebody whom only the bank knows so far. */
function newcomer(name: string, more: Record<string, unknown> = {}) {
  const email = `${name}@bank.example`;
  const { bank } = town();
  bank.people.set(name, { email, email_verified: true, given_name: "Marie", family_name: "Dupont", ...more });
  bank.visitor = name;
  return { ...somebody(town()), email };
}

describe("coming in through the bank", () => {
  test("opens an account the first time and finds it again the next", async () => {
    const marie = newcomer("marie");
    const page = await signInAtTheBank(marie, { next: "/idees" });
    expect([page.status, page.location]).toEqual([303, "/idees?fait=signed-up"]);
    const member = found(await memberWith(town(), marie.email), "member");
    expect(member).toMatchObject({ name: "Marie D.", role: "member", knownClient: false, passwordHash: null });
    expect(member.emailProvedAt).not.toBeNull();
    expect((await marie.here.ask("/moi")).status).toBe(200);

    const later = { ...somebody(town()), atTheBank: marie.atTheBank };
    expect((await signInAtTheBank(later)).location).toBe("/?fait=signed-in");
    expect((await memberWith(town(), marie.email))?.id).toBe(member.id);
    expect(wordsOf(mainOf(await later.here.ask("/moi")))).toContain("marie@bank.example");
  });

  test("is known by the person at the bank, whatever their address has become", async () => {
    const paul = newcomer("paul");
    await signInAtTheBank(paul);
    const { id } = found(await memberWith(town(), paul.email), "member");
    town().bank.people.set("paul", { email: "autre@bank.example", email_verified: true });
    await signInAtTheBank({ ...somebody(town()), atTheBank: paul.atTheBank });
    expect((await memberWith(town(), paul.email))?.id).toBe(id);
    expect(await memberWith(town(), "autre@bank.example")).toBeUndefined();
  });

  test("says who is a client, and unsays it: what they showed is hidden again", async () => {
    const zoe = newcomer("zoe", { bank_client: true });
    await signInAtTheBank(zoe);
    expect(await memberWith(town(), zoe.email)).toMatchObject({ knownClient: true, showsClient: false });
    town().bank.people.set("zoe", { email: zoe.email, email_verified: true, bank_client: "true" });
    await signInAtTheBank({ ...somebody(town()), atTheBank: zoe.atTheBank });
    expect(await memberWith(town(), zoe.email)).toMatchObject({ knownClient: false, showsClient: false });
  });

  test("shows no more of a name than a first name and an initial", async () => {
    const names: Record<string, [Record<string, unknown>, string]> = {
      whole: [{ given_name: undefined, family_name: undefined, name: "Jean-Noël Le Goff" }, "Jean-Noël G."],
      bare: [{ given_name: "Awa", family_name: undefined }, "Awa"],
      none: [{ given_name: undefined, family_name: undefined }, "Membre"],
      strange: [{ given_name: "\u0000\ufffd", family_name: "X" }, "Membre"],
      endless: [{ given_name: "a".repeat(200), family_name: undefined }, "Membre"],
    };
    for (const [key, [said, name]] of Object.entries(names)) {
      const person = newcomer(`name-${key}`, said);
      await signInAtTheBank(person);
      expect((await memberWith(town(), person.email))?.name, key).toBe(name);
    }
  });

  test("never leads to another site afterwards", async () => {
    const page = await signInAtTheBank(newcomer("eve"), { next: "https://elsewhere.example/" });
    expect(page.location).toBe("/?fait=signed-up");
  });
});

describe("an address that the bank gives", () => {
  test.each([
    ["unverified", { email_verified: false }, "n’est pas vérifiée"],
    ["said verified in letters", { email_verified: "true" }, "n’est pas vérifiée"],
    ["missing", { email: undefined }, "n’a pas donné"],
    ["that is none", { email: "chez moi" }, "n’a pas donné"],
  ])("%s opens no account", async (what, said, words) => {
    const person = newcomer(`address-${what.length}-${Object.keys(said)[0]}`, said);
    const page = await signInAtTheBank(person);
    expect(page.status).toBe(403);
    expect(wordsOf(mainOf(page))).toContain(words);
    expect(person.here.cookies.has("session")).toBe(false);
    expect(await memberWith(town(), person.email)).toBeUndefined();
  });

  test("that an account has asks for proof of both sides, in the same browser", async () => {
    const { bank, site } = town();
    bank.people.set("lea-at-the-bank", { email: "lea@demo.example", email_verified: true, bank_client: true });
    bank.visitor = "lea-at-the-bank";
    const lea = somebody(town());
    const page = await signInAtTheBank(lea, { next: "/idees" });
    const path = found(page.location, "page of linking");
    expect(path).toMatch(/^\/connexion\/banque\/relier\?preuve=[\w-]{22}$/);
    expect(lea.here.cookies.has("session")).toBe(false);
    expect((await memberWith(town(), "lea@demo.example"))?.linked).toEqual([]);

    // Not in another browser, and not by another account.
    expect((await somebody(town()).here.ask(path)).status).toBe(400);
    const asked = await lea.here.ask(path);
    expect(wordsOf(mainOf(asked))).toContain("lea@demo.example");
    const thief = somebody(town());
    await signIn(thief.here, "sami");
    expect((await thief.here.post(path, {})).status).toBe(400);
    await signIn(lea.here, "sami");
    expect(wordsOf(mainOf(await lea.here.ask(path)))).toContain("qui est un autre compte");
    expect((await lea.here.post(path, {})).status).toBe(403);

    await lea.here.submit(await lea.here.visit(path), { to: "/deconnexion" });
    await signIn(lea.here, "lea");
    const linked = await lea.here.submit(await lea.here.visit(path), { to: "/connexion/banque/relier" });
    expect(linked.path).toBe("/idees?fait=provider-linked");
    expect(noticeOf(linked)).toContain("relié à la banque");
    const member = found(await memberWith(town(), "lea@demo.example"), "member");
    expect(member.linked).toMatchObject([{ issuer: bank.issuer, subject: "lea-at-the-bank" }]);
    expect(member.knownClient).toBe(true);
    expect((await lea.here.ask(path)).status).toBe(409);
    expect(wordsOf(mainOf(await lea.here.ask("/demonstration/courrier")))).toContain("connexion par la banque");

    const again = { ...somebody(town()), atTheBank: lea.atTheBank };
    expect((await signInAtTheBank(again)).location).toBe("/?fait=signed-in");
    expect(site.log()).not.toContain("lea@demo.example");
  });
});

describe("a reply that is not the bank's", () => {
  const minutes = (count: number) => Math.floor(Date.now() / 1000) + count * 60;
  const forgeries: [what: string, forgery: Forgery][] = [
    ["signed with another key", { wrongKey: true }],
    ["of another issuer", { claims: (said) => ({ ...said, iss: "https://another-bank.example" }) }],
    ["for another site", { claims: (said) => ({ ...said, aud: "another-site" }) }],
    ["for several sites", { claims: (said) => ({ ...said, aud: ["et-vous", "another"], azp: "another" }) }],
    ["with another nonce", { claims: (said) => ({ ...said, nonce: "of-somebody-else" }) }],
    ["without a nonce", { claims: ({ nonce: _nonce, ...said }) => said }],
    ["that has expired", { claims: (said) => ({ ...said, iat: minutes(-60), exp: minutes(-30) }) }],
    ["about somebody else", { claims: (said) => ({ ...said, sub: "somebody-else" }) }],
    ["about nobody", { claims: ({ sub: _sub, ...said }) => said }],
  ];

  test.each(forgeries)("%s signs nobody in", async (what, forgery) => {
    const { bank } = town();
    const person = newcomer(`forged-${what.replaceAll(" ", "-")}`);
    bank.forgery = forgery;
    const page = await signInAtTheBank(person).finally(() => (bank.forgery = null));
    expect(page.status).toBe(400);
    expect(wordsOf(mainOf(page))).toContain("n’a pas pu être vérifiée");
    expect(page.headers["cache-control"]).toMatch(/no-cache|no-store/);
    expect(person.here.cookies.has("session")).toBe(false);
    expect(await memberWith(town(), person.email)).toBeUndefined();
  });

  test.each([
    ["with another state", (path: string) => path.replace(/state=[^&]+/, "state=AAAAAAAAAAAAAAAAAAAAAA"), 400],
    ["without a state", (path: string) => path.replace(/state=[^&]+/, ""), 400],
    ["with a strange state", (path: string) => path.replace(/state=[^&]+/, "state=%00%F0%9F%A6%8A"), 400],
    ["from another issuer", (path: string) => path.replace(/iss=[^&]+/, "iss=https%3A%2F%2Felsewhere.example"), 400],
    ["with another code", (path: string) => path.replace(/code=[^&]+/, "code=invented"), 400],
    ["without a code", (path: string) => path.replace(/code=[^&]+&?/, ""), 400],
    ["with two codes", (path: string) => `${path}&code=another`, 400],
  ])("an address of return %s signs nobody in", async (what, change, status) => {
    const person = newcomer(`return-${what.replaceAll(" ", "-")}`);
    const page = await person.here.ask(change(await toTheBank(person)));
    expect(page.status).toBe(status);
    expect(mainOf(page).querySelector("h1")).not.toBeNull();
    expect(person.here.cookies.has("session")).toBe(false);
  });

  test("a return that was used, in another browser, or in none that left, signs nobody in", async () => {
    const person = newcomer("twice");
    const path = await toTheBank(person);
    const stranger = newcomer("stranger");
    expect((await stranger.here.ask(path)).status).toBe(400);
    await toTheBank(stranger);
    const elsewhere = await stranger.here.ask(path);
    expect(elsewhere.status).toBe(400);
    expect(wordsOf(mainOf(elsewhere))).toContain("n’a pas commencé ici");
    // Whoever tried with a copy has taken nothing from its owner.
    expect((await person.here.ask(path)).location).toBe("/?fait=signed-up");
    const again = await person.here.ask(path);
    expect(again.status).toBe(409);
    expect(wordsOf(mainOf(again))).toContain("a déjà servi");
  });

  test("two tabs on their way at once both come back", async () => {
    const person = newcomer("tabs");
    const [one, other] = [await toTheBank(person), await toTheBank(person)];
    expect((await person.here.ask(one)).status).toBe(303);
    expect((await person.here.ask(other)).status).toBe(303);
  });

  test("a refusal at the bank is told in the reader's language, and every other way is still there", async () => {
    newcomer("nobody");
    town().bank.visitor = null;
    const person = somebody(town(), "en-GB,en;q=0.9");
    const page = await signInAtTheBank(person, { next: "/idees" });
    expect(page.status).toBe(403);
    expect(wordsOf(mainOf(page))).toContain("You did not come in with the bank");
    const links = [...mainOf(page).querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(links).toContain("/connexion?next=%2Fidees");
  });

  test("is told to the log by its kind, and nothing of whom it was about", () => {
    const log = town().site.log();
    expect(log).toContain('"reason":"not-believed"');
    expect(log).toContain('"reason":"foreign"');
    expect(log).toContain('"reason":"denied"');
    expect(log).not.toMatch(/@bank\.example|Dupont|forged-/);
  });
});

describe("the bank that does not answer", () => {
  test("is said so at once, on the way there and on the way back, and answers again when it does", async () => {
    const { bank } = town();
    const person = newcomer("patient");
    const path = await toTheBank(person);
    await bank.close();
    const back = await person.here.ask(path);
    expect(back.status).toBe(503);
    expect(wordsOf(mainOf(back))).toContain("ne répond pas");
    expect((await person.here.ask("/connexion")).status).toBe(200);
    await bank.open();
    expect((await signInAtTheBank(person)).location).toBe("/?fait=signed-up");
  });

  test("from the start leaves the site open", async () => {
    const lonely = await openTown(inject("community"));
    await lonely.bank.close();
    const person = somebody(lonely);
    const page = await person.here.post("/connexion/banque", { next: "/idees" });
    expect(page.status).toBe(503);
    expect(wordsOf(mainOf(page))).toContain("ne répond pas");
    await lonely.bank.open();
    const again = await person.here.post("/connexion/banque", { next: "/idees" });
    expect(again.location).toContain(`${lonely.bank.issuer}/auth?`);
    expect(lonely.site.errors()).toEqual([]);
    await lonely.close();
  });
});

test("the way to the bank carries a challenge, a nonce and a state, and binds the browser that leaves", async () => {
  const person = newcomer("leaving");
  const left = await person.here.post("/connexion/banque", { next: "/" });
  const { searchParams } = new URL(found(left.location, "way to the bank"));
  expect(Object.fromEntries(searchParams)).toMatchObject({
    response_type: "code",
    scope: "openid email profile",
    code_challenge_method: "S256",
    redirect_uri: `${town().site.url}/connexion/banque/retour`,
  });
  for (const name of ["code_challenge", "nonce", "state"]) expect(searchParams.get(name)?.length).toBeGreaterThan(20);
  expect(left.cookies.join()).toMatch(/^banque=[\w-]{22}; Max-Age=1800; Path=\/; HttpOnly; SameSite=Lax$/);
  expect(left.headers["content-security-policy"]).toContain(`form-action 'self' ${town().bank.issuer};`);
  expect((await thereAndBack(person, found(left.location, "way"))).startsWith("/connexion/banque/retour?")).toBe(true);
});
