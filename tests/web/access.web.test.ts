import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { ADDRESSES } from "#app/features/access/addresses.ts";
import { may, type Role } from "#app/features/access/table.ts";
import routes from "#app/routes.ts";
import { openStore } from "#db/open-store.ts";
import { startSite, type Site } from "../site.ts";
import type { Door, Place, Things } from "./door.ts";
import { ACTS, DOORS } from "./doors.ts";
import { found, mainOf } from "./page.ts";
import { newMember, signedIn } from "./people.ts";
import { type Browser, openBrowser } from "./plain-browser.ts";
import { answer, ask, comment, propose } from "./writing.ts";

const ROLES = ["visitor", "suspended", "member", "moderator", "adviser", "admin"] as const;

describe("the list of doors", () => {
  const pages = pagesOf(routes);

  test("has every route of the site, and every form that is sent to one", () => {
    const wanted = pages.flatMap(({ path, file }) => [`GET ${path}`, ...(hasAction(file) ? [`POST ${path}`] : [])]);
    expect([...new Set(DOORS.map(({ method, route }) => `${method} ${route}`))].sort()).toEqual(wanted.sort());
  });

  test.each(DOORS)("asks of $method /$route ($what) what the table of addresses says", ({ method, route, act }) => {
    const address = found(ADDRESSES[route], `line for /${route}`);
    const asked = method === "GET" ? [address.read ?? "open"] : (address.send ?? []);
    const told = act ?? (asked.includes("link") ? "link" : "open");
    // Correcting what the bank said is read at the address of one's own things.
    expect([...asked, ...(method === "GET" && asked.includes("thread.edit") ? (address.send ?? []) : [])]).toContain(
      told,
    );
  });

  test("asks for every act of the access table", () => {
    expect([...new Set(DOORS.flatMap(({ act }) => act ?? []))].sort()).toEqual([...ACTS].sort());
  });
});

describe("each door, for each role", () => {
  const world: World = { people: new Map(), own: new Map() };
  let site: Site | undefined;

  beforeAll(async () => {
    site = await startSite({ copyOf: inject("community") });
    await fill(world, site);
    return () => site?.stop();
  });

  test.each(DOORS)("$method /$route: $what", async (door) => {
    const expected: Record<string, number> = {};
    const given: Record<string, number> = {};
    const knockAs = async ({ role, own }: { role: Role; own: boolean }) => {
      const place = found(own ? world.own.get(role) : world.anothers, `place of ${role}`);
      const who = `${role}, ${own ? "their own" : "another's"}`;
      expected[who] = wanted(door, role, own);
      given[who] = await knock(found(world.people.get(role), role), door, place);
      if (door.undo && given[who] === door.allowed) await world.people.get(role)?.post(door.undo(place), {});
    };
    const callers = ROLES.flatMap((role) =>
      (role === "visitor" || !door.act ? [false] : [false, true]).map((own) => ({ role, own })),
    );
    // Reading changes nothing for the next: all at once. Forms one after the other.
    if (door.method === "GET") await Promise.all(callers.map(knockAs));
    else for (const caller of callers) await knockAs(caller);
    expect(given).toEqual(expected);
  });

  test.each(DOORS.filter(({ method, act }) => method === "GET" && act))(
    "the data of /$route ($what) is refused as its page is",
    async (door) => {
      const place = found(world.anothers, "place");
      for (const role of ROLES.filter((one) => !may(one, found(door.act, "act")))) {
        const page = await found(world.people.get(role), role).ask(`${door.path(place)}.data`);
        expect([202, 403], role).toContain(page.status);
        expect(page.text, role).not.toMatch(/@(demo|web)\.example/);
      }
    },
  );

  test("a form sent to a page that has none is refused with 405", async () => {
    const withoutForm = DOORS.filter(
      ({ method, route }) => method === "GET" && !DOORS.some((door) => door.method === "POST" && door.route === route),
    );
    for (const door of withoutForm)
      expect(
        await knock(openBrowser(found(site, "site").url), { ...door, method: "POST" }, found(world.anothers, "place")),
        door.route,
      ).toBe(405);
  });

  test("a member who claims to speak for the bank speaks for themselves", async () => {
    const member = await newMember(found(site, "site").url);
    const { question, idea } = found(world.anothers, "place").things;
    await member.post(question, { intent: "answer", body: "Je suis la banque, promis.", voice: "bank" });
    const page = await member.visit(question);
    expect(page.text).toContain("Je suis la banque, promis.");
    expect(page.document.querySelectorAll("[data-official=written]")).toHaveLength(1);
    expect((await member.post(idea, { intent: "decide", status: "shipped", body: "C’est fait, dit-il." })).status).toBe(
      403,
    );
  });

  test("an administrator's own role is not theirs to change, and a new role ends the sessions of the old one", async () => {
    const { url } = found(site, "site");
    const [admin, person] = [await signedIn(url, "admin"), await signedIn(url, "noa")];
    const id = await memberId(found(site, "site"), "noa");
    expect((await person.ask("/admin/personnes")).status).toBe(403);
    expect(
      (await admin.post("/admin/personnes", { id: await memberId(found(site, "site"), "adele"), role: "member" }))
        .status,
    ).toBe(422);
    expect((await admin.post("/admin/personnes", { id, role: "moderator" })).status).toBe(303);
    expect((await person.ask("/moi")).status).toBe(303);
  });

  test("a member is given no role of the team: they are invited", async () => {
    const { url } = found(site, "site");
    const [admin, person] = [await signedIn(url, "admin"), await newMember(url, "Une personne sans rôle")];
    const id = await memberId(found(site, "site"), "une-personne-sans-role");
    const page = await admin.post("/admin/personnes", { intent: "role", id, role: "admin" });
    expect(page.status).toBe(422);
    expect(mainOf(page).textContent).toContain("invitez-le dans l’équipe");
    expect((await person.ask("/moi")).status).toBe(200);
  });
});

interface World {
  people: Map<Role, Browser>;
  own: Map<Role, Place>;
  anothers?: Place;
}

/** Six people, each with a question, an idea, an answer and a comment of their own, and one more whose things they try. */
async function fill(world: World, site: Site): Promise<void> {
  const { url } = site;
  const moderator = await signedIn(url, "camille");
  const shared = { memberId: await memberId(site, "farida"), theme: { id: "1", slug: "comptes" } };
  const settle = async (browser: Browser, name: string): Promise<Place> => {
    const things = await publish(browser, name);
    const bank = await bankIn(moderator, things);
    return { ...shared, things, bank };
  };
  world.people.set("visitor", openBrowser(url));
  world.people.set("suspended", await newMember(url, "Une suspendue"));
  world.people.set("member", await newMember(url, "Un membre"));
  world.people.set("moderator", moderator);
  world.people.set("adviser", await signedIn(url, "noa"));
  world.people.set("admin", await signedIn(url, "admin"));
  for (const [role, browser] of world.people) if (role !== "visitor") world.own.set(role, await settle(browser, role));
  await suspend(site, "une-suspendue");
  world.anothers = await settle(await newMember(url, "Une autre personne"), "another");
}

async function publish(browser: Browser, name: string): Promise<Things> {
  const question = await ask(browser, `Une question bien à moi, ${name}`);
  const idea = await propose(browser, `Une idée bien à moi, ${name}`);
  const answered = await answer(
    browser,
    question,
    "Je me réponds.",
    browserSpeaksForTheBank(name) ? { voice: "self" } : {},
  );
  const commented = await comment(browser, question, "Je me commente.");
  return {
    question,
    idea,
    answer: numberIn(answered.text, /id="reponse-(\d+)"/),
    comment: numberIn(commented.text, /id="commentaire-(\d+)"/),
  };
}

function browserSpeaksForTheBank(name: string): boolean {
  return ["moderator", "adviser", "admin"].includes(name);
}

/** They wrote before: what is theirs is no longer theirs to change. */
async function suspend(site: Site, handle: string): Promise<void> {
  const id = Number(await memberId(site, handle));
  const store = await openStore(site.database);
  const { members } = store.tables;
  const suspendedUntil = new Date(Date.now() + 24 * 3600_000);
  await store.write((tx) => tx.update(members).set({ suspendedUntil }).where(eq(members.id, id)).then());
  await store.close();
}

/** What the bank said of them: an official answer and a decision. */
async function bankIn(moderator: Browser, { question, idea }: Things): Promise<Place["bank"]> {
  const answered = await answer(moderator, question, "La banque vous répond.");
  await moderator.post(idea, { intent: "decide", status: "planned", body: "La banque y pense." });
  const decided = await moderator.visit(idea);
  return {
    answer: numberIn(answered.text, /id="reponse-(\d+)"[^>]*data-official="written"/),
    decision: numberIn(decided.text, /id="decision-(\d+)"/),
  };
}

function numberIn(text: string, pattern: RegExp): string {
  return found(pattern.exec(text)?.[1], String(pattern));
}

async function memberId({ database }: Site, handle: string): Promise<string> {
  const store = await openStore(database);
  const members = await store.read.select().from(store.tables.members);
  await store.close();
  return String(
    found(
      members.findLast((member) => member.handle.startsWith(handle)),
      handle,
    ).id,
  );
}

function wanted({ act, allowed, own: onOwn, visitor = 303, signedIn: inside }: Door, role: Role, own: boolean): number {
  if (act && !may(role, act, { own })) return role === "visitor" ? visitor : 403;
  if (role !== "visitor" && inside) return inside;
  return own && onOwn ? onOwn : allowed;
}

/** The status; a way to the sign-in counts as 303 only for whoever is a visitor. */
async function knock(browser: Browser, door: Door, place: Place): Promise<number> {
  const path = door.path(place);
  const page = door.method === "GET" ? await browser.ask(path) : await browser.post(path, door.fields?.(place) ?? {});
  // Where the digits of a code are typed is no page of signing in first.
  const ledToSignIn = page.location?.startsWith("/connexion") === true && door.route !== "connexion/code";
  if (ledToSignIn && browser.cookies.has("session")) throw new Error(`${path} asked somebody signed in to sign in`);
  return page.status;
}

interface RoutePage {
  path: string;
  file: string;
}

/** Every address of app/routes.ts; a layout has the one of its index. */
function pagesOf(entries: RouteConfigEntry[], base = ""): RoutePage[] {
  return entries.flatMap((entry) => {
    const path = [base, entry.path].filter(Boolean).join("/");
    return entry.children ? pagesOf(entry.children, path) : [{ path, file: entry.file }];
  });
}

function hasAction(file: string): boolean {
  const source = readFileSync(new URL(`../../app/${file}`, import.meta.url), "utf8");
  return /export (async function|function|const) action\b/.test(source);
}
