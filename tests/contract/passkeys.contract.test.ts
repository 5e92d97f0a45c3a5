import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { addPasskey } from "#app/features/passkeys/add-passkey.server.ts";
import { askPasskey } from "#app/features/passkeys/ask-passkey.server.ts";
import { removePasskey, renamePasskey } from "#app/features/passkeys/change-passkey.server.ts";
import { checkPasskey } from "#app/features/passkeys/check-passkey.server.ts";
import { listPasskeys } from "#app/features/passkeys/list-passkeys.server.ts";
import { offerPasskey } from "#app/features/passkeys/offer-passkey.server.ts";
import type { RequestContext } from "#app/server/context.server.ts";
import type { Store } from "#db/store.ts";
import { type Answering, SoftwarePasskey } from "../software-passkey.ts";
import { atOnce, kindsToldTo, later, someone, type Someone } from "./cast.ts";
import { contextOf } from "./context.ts";
import { describeOnBothEngines } from "./stores.ts";

const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

function contextIn(store: Store, given: Partial<RequestContext> = {}): RequestContext {
  const brand = () => Promise.resolve({ name: "&vous", logo: null, light: {}, dark: {}, version: "1" });
  return contextOf(store, { brand, userAgent: FIREFOX, ...given });
}

/** Makes a passkey for someone; `given` says what goes wrong. */
async function register(
  context: RequestContext,
  { id: memberId }: Someone,
  { passkey = new SoftwarePasskey(), ...given }: Partial<Answering> & { passkey?: SoftwarePasskey } = {},
) {
  const { ref, options } = await offerPasskey(context, memberId);
  const credential = passkey.make({ challenge: options.challenge, ...given });
  const outcome = await addPasskey(context, { memberId, credential, ref, keyName: "Clé de sécurité" });
  return { passkey, outcome, ref, credential, options };
}

async function signIn(context: RequestContext, passkey: SoftwarePasskey, given: Partial<Answering> = {}) {
  const { ref, options } = await askPasskey(context, null);
  const credential = passkey.use({ challenge: options.challenge, ...given });
  return checkPasskey(context, { credential, ref });
}

const refused = (refusal: string) => ({ known: false, refusal });

describeOnBothEngines("a passkey", (world) => {
  it("opens the account it was made for, without being told which, and says when it last did", async () => {
    const context = contextIn(world.store);
    const lea = await someone(world.store, { email: "lea@demo.example" });
    const { passkey, outcome } = await register(context, lea);
    expect(outcome).toEqual({ added: true });
    expect(await signIn(context, passkey)).toEqual({ known: true, memberId: lea.id });
    const [kept] = await listPasskeys(world.store, lea.id);
    expect(kept).toMatchObject({ name: "Firefox, Linux", transports: ["internal"], usedAt: context.now() });
    expect(await kindsToldTo(world.store, lea)).toEqual(["credential-changed"]);
  });

  it("is asked to find its account by itself, to verify its owner, and not to be made twice", async () => {
    const context = contextIn(world.store);
    const lea = await someone(world.store);
    const { passkey } = await register(context, lea);
    const { options } = await offerPasskey(context, lea.id);
    expect(options.authenticatorSelection).toMatchObject({ residentKey: "required", userVerification: "required" });
    expect(options.excludeCredentials).toMatchObject([{ id: passkey.id.toString("base64url") }]);
    expect(Buffer.from(options.user.id, "base64url").toString()).not.toContain(String(lea.id));
    expect(Buffer.from(options.user.id, "base64url")).toHaveLength(32);
  });

  it("is not kept when anything that it says of itself is wrong", async () => {
    const context = contextIn(world.store);
    const lea = await someone(world.store);
    const wrong: Partial<Answering>[] = [
      { challenge: Buffer.alloc(32).toString("base64url") },
      { origin: "https://localhost.example" },
      { rpId: "ailleurs.example" },
      { verified: false },
    ];
    for (const given of wrong)
      expect((await register(context, lea, given)).outcome, JSON.stringify(given)).toEqual({
        added: false,
        refusal: "not-genuine",
      });
    expect(await listPasskeys(world.store, lea.id)).toEqual([]);
  });

  it("answers a challenge once, in time, and only that of whoever was offered it", async () => {
    const { store } = world;
    const context = contextIn(store);
    const [lea, sami] = [await someone(store), await someone(store)];
    const { ref, credential } = await register(context, lea);
    const again = { memberId: lea.id, credential, ref, keyName: "" };
    expect(await addPasskey(context, again)).toEqual({ added: false, refusal: "used" });
    const offered = await offerPasskey(context, lea.id);
    const sent = { ref: offered.ref, credential: new SoftwarePasskey().make({ challenge: offered.options.challenge }) };
    expect(await addPasskey(context, { ...again, ...sent, memberId: sami.id })).toMatchObject({ refusal: "foreign" });
    const late = contextIn(store, { now: () => later(11) });
    expect(await addPasskey(late, { ...again, ...sent })).toMatchObject({ refusal: "expired" });
  });

  it("that is somebody's already is nobody else's", async () => {
    const { store } = world;
    const context = contextIn(store);
    const [lea, sami] = [await someone(store), await someone(store)];
    const { passkey } = await register(context, lea);
    expect((await register(context, sami, { passkey })).outcome).toEqual({ added: false, refusal: "known-already" });
    expect(await signIn(context, passkey)).toMatchObject({ memberId: lea.id });
  });

  it("opens nothing with a challenge that is used, expired, or not ours", async () => {
    const { store } = world;
    const context = contextIn(store);
    const { passkey } = await register(context, await someone(store));
    const { ref, options } = await askPasskey(context, null);
    const sent = { ref, credential: passkey.use(options) };
    expect(await checkPasskey(context, sent)).toMatchObject({ known: true });
    expect(await checkPasskey(context, sent)).toEqual(refused("used"));
    expect(await checkPasskey(context, { ...sent, ref: "x".repeat(22) })).toEqual(refused("foreign"));
    const other = await askPasskey(context, null);
    expect(await checkPasskey(context, { ref: other.ref, credential: sent.credential })).toEqual(
      refused("not-genuine"),
    );
    const registering = await offerPasskey(context, 1).catch(() => null);
    if (registering) expect(await checkPasskey(context, { ...sent, ref: registering.ref })).toEqual(refused("foreign"));
    const late = contextIn(store, { now: () => later(11) });
    expect(await checkPasskey(late, { ref: other.ref, credential: passkey.use(other.options) })).toEqual(
      refused("expired"),
    );
  });

  it("sent ten times at once opens once", async () => {
    const { store } = world;
    const context = contextIn(store);
    const { passkey } = await register(context, await someone(store));
    const { ref, options } = await askPasskey(context, null);
    const credential = passkey.use(options);
    const outcomes = await atOnce(10, () => checkPasskey(context, { ref, credential }));
    expect(outcomes.filter(({ known }) => known)).toHaveLength(1);
  });

  it("opens nothing from another site, without its owner, unknown, or signed by somebody else", async () => {
    const { store } = world;
    const context = contextIn(store);
    const { passkey } = await register(context, await someone(store));
    expect(await signIn(context, passkey, { origin: "https://faux.example" })).toEqual(refused("not-genuine"));
    expect(await signIn(context, passkey, { rpId: "faux.example" })).toEqual(refused("not-genuine"));
    expect(await signIn(context, passkey, { verified: false })).toEqual(refused("not-genuine"));
    expect(await signIn(context, new SoftwarePasskey())).toEqual(refused("unknown-passkey"));
    const { ref, options } = await askPasskey(context, null);
    const thief = new SoftwarePasskey();
    const claimed = thief.use(options).replaceAll(thief.id.toString("base64url"), passkey.id.toString("base64url"));
    expect(await checkPasskey(context, { ref, credential: claimed })).toEqual(refused("not-genuine"));
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    '{"id":1}',
    `{"id":"${"x".repeat(9000)}"}`,
    '{"id":"a","rawId":"a","type":"public-key"}',
  ])("that is no answer of a passkey is refused: %j", async (credential) => {
    const context = contextIn(world.store);
    const { ref } = await askPasskey(context, null);
    expect(await checkPasskey(context, { ref, credential })).toEqual(refused("unreadable"));
  });

  it("whose counter goes back was copied: it is refused, and the one that counts on is not", async () => {
    const { store } = world;
    const context = contextIn(store);
    const lea = await someone(store);
    const { passkey } = await register(context, lea, { counter: 1 });
    expect(await signIn(context, passkey, { counter: 7 })).toMatchObject({ known: true });
    for (const counter of [7, 3, 0])
      expect(await signIn(context, passkey, { counter }), `${counter}`).toEqual(refused("copied"));
    expect(await signIn(context, passkey, { counter: 8 })).toMatchObject({ known: true });
    const [row] = await store.read
      .select()
      .from(store.tables.passkeys)
      .where(eq(store.tables.passkeys.memberId, lea.id));
    expect(row?.counter).toBe(8);
  });

  it("finishes or confirms only for its own member", async () => {
    const { store } = world;
    const context = contextIn(store);
    const [lea, sami] = [await someone(store), await someone(store)];
    const { passkey } = await register(context, lea);
    const { ref, options } = await askPasskey(context, sami.id);
    expect(await checkPasskey(context, { ref, credential: passkey.use(options) })).toEqual(refused("foreign"));
    expect((await askPasskey(context, lea.id)).options.allowCredentials).toMatchObject([
      { id: passkey.id.toString("base64url") },
    ]);
  });

  it("is renamed and removed by its owner alone, and then opens nothing", async () => {
    const { store } = world;
    const context = contextIn(store);
    const [lea, sami] = [await someone(store), await someone(store)];
    const { passkey } = await register(context, lea);
    const id = passkey.id.toString("base64url");
    expect(await renamePasskey(store, { memberId: sami.id, id, name: "Pris" })).toMatchObject({ refusal: "not-found" });
    expect(await renamePasskey(store, { memberId: lea.id, id, name: "Mon téléphone" })).toEqual({ changed: true });
    expect(await listPasskeys(store, lea.id)).toMatchObject([{ name: "Mon téléphone" }]);
    const at = context.now();
    expect(await removePasskey(store, { memberId: sami.id, id, role: "member", at })).toMatchObject({
      refusal: "not-found",
    });
    expect(await removePasskey(store, { memberId: lea.id, id, role: "member", at })).toEqual({ changed: true });
    expect(await signIn(context, passkey)).toEqual(refused("unknown-passkey"));
  });

  it("that is the team's last second factor stays until there is another", async () => {
    const { store } = world;
    const context = contextIn(store);
    const camille = await someone(store, { role: "moderator" });
    const [first, second] = [await register(context, camille), await register(context, camille)];
    const names = (await listPasskeys(store, camille.id)).map(({ name }) => name);
    expect(names.sort()).toEqual(["Firefox, Linux", "Firefox, Linux 2"]);
    const remove = (passkey: SoftwarePasskey) =>
      removePasskey(store, {
        memberId: camille.id,
        id: passkey.id.toString("base64url"),
        role: "moderator",
        at: context.now(),
      });
    expect(await remove(first.passkey)).toEqual({ changed: true });
    expect(await remove(second.passkey)).toEqual({ changed: false, refusal: "last-factor" });
    expect(await listPasskeys(store, camille.id)).toHaveLength(1);
  });
});
