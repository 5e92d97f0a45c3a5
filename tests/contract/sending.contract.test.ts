import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { keepSending } from "#app/features/mail/keep-sending.server.ts";
import { forgetOldMails } from "#app/features/mail/forget-old-mails.server.ts";
import { leaseMails } from "#app/features/mail/lease-mails.server.ts";
import { type Mailer, openMailer } from "#app/features/mail/mailer.server.ts";
import { setNewsByMail } from "#app/features/mail/news-by-mail.server.ts";
import { recordSent } from "#app/features/mail/record-mail.server.ts";
import { type Round, type Sending, sendMails } from "#app/features/mail/send-mails.server.ts";
import { tellAccount } from "#app/features/outbox/tell-account.server.ts";
import { tell } from "#app/features/outbox/tell.server.ts";
import { createProof } from "#app/features/proofs/create-proof.server.ts";
import { readEnv } from "#app/server/env.server.ts";
import { openLog } from "#app/server/log.server.ts";
import { openStore } from "#db/open-store.ts";
import type { Store } from "#db/store.ts";
import { desk } from "../desk.ts";
import { type MailServer, openMailServer } from "../mail-server.ts";
import { atOnce, later, now, question, someone } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";

describeOnBothEngines("mails of the outbox", (world) => {
  const opened: { server?: MailServer; mailer?: Mailer } = {};
  const server = () => opened.server ?? missing();

  beforeAll(async () => {
    opened.server = await openMailServer();
    opened.mailer = openMailer(opened.server.url, "ne-pas-repondre@etvous.example");
    return () => opened.server?.close();
  });
  afterAll(() => opened.mailer?.close());
  beforeEach(async () => {
    server().received.length = 0;
    server().taken.length = 0;
    server().answer = () => undefined;
    await world.store.write(async (tx) => void (await tx.delete(world.store.tables.outbox)));
  });

  /** One round of the worker, at that moment. */
  function send(at = now, store = world.store): Promise<Round> {
    return sendMails(siteAt(store, at), opened.mailer ?? missing(), new AbortController().signal);
  }

  it("leave once, however often the outbox is looked at", async () => {
    const { store } = world;
    await askCode(store, "une@mail.example");
    expect(await send()).toMatchObject({ sent: 1, troubles: [] });
    expect(await send(later(60))).toMatchObject({ sent: 0 });
    expect(server().taken.map(({ to }) => to)).toEqual(["une@mail.example"]);
    expect(await rows(store)).toMatchObject([{ sentAt: now, leasedUntil: null, tries: 1, skipped: null }]);
  });

  it("refused for now are tried again, later each time, and leave when the server takes them", async () => {
    const { store } = world;
    await askCode(store, "plus-tard@mail.example");
    server().answer = () => 451;
    expect(await send()).toMatchObject({ sent: 0, troubles: [{ said: "451 4.3.0", permanent: false }] });
    const [first] = await rows(store);
    expect(first).toMatchObject({ tries: 1, trouble: "451 4.3.0", sentAt: null, skipped: null, leasedUntil: null });
    const wait = Number(first?.nextTryAt) - +now;
    expect(wait).toBeGreaterThanOrEqual(3750);
    expect(wait).toBeLessThanOrEqual(5000);

    expect(await send(new Date(+now + 1000)), "too soon").toMatchObject({ sent: 0, troubles: [] });
    const second = later(1);
    await send(second);
    const waited = Number((await rows(store))[0]?.nextTryAt) - +second;
    expect(waited).toBeGreaterThanOrEqual(7500);
    expect(waited).toBeLessThanOrEqual(10_000);

    server().answer = () => undefined;
    expect(await send(later(2))).toMatchObject({ sent: 1 });
    expect(await rows(store)).toMatchObject([{ tries: 3, sentAt: later(2), nextTryAt: null, trouble: null }]);
    expect(new Set(server().received.map(({ mail }) => mail.messageId)).size).toBe(1);
  });

  it("refused for good are not tried again, and keep the server's codes without any address", async () => {
    const { store } = world;
    await askCode(store, "personne@mail.example");
    server().answer = () => 550;
    await send();
    await send(later(9));
    expect(server().received).toHaveLength(1);
    expect(await rows(store)).toMatchObject([{ skipped: "refused", trouble: "550 5.1.1", sentAt: null, tries: 1 }]);
  });

  it("wait where the server is away: one is tried, the others are given back", async () => {
    const { store } = world;
    for (const name of ["a", "b", "c", "d", "e", "f"]) await askCode(store, `${name}@mail.example`);
    const away = openMailer("smtp://127.0.0.1:1", "ici@etvous.example");
    const round = await sendMails(siteAt(store, now), away, new AbortController().signal);
    expect(round.sent).toBe(0);
    expect(new Set(round.troubles.map(({ said, ofServer }) => `${said} ${ofServer}`))).toEqual(
      new Set(["ESOCKET true"]),
    );
    const left = await rows(store);
    expect(left.filter(({ tries }) => tries > 0).length).toBeLessThanOrEqual(3);
    expect(left.every(({ skipped, leasedUntil }) => skipped === null && leasedUntil === null)).toBe(true);
    expect(await send(later(1))).toMatchObject({ sent: 6 });
  });

  it("are leased to one node at a time, and each leaves once", async () => {
    const { store, url } = world;
    for (let number = 0; number < 30; number++) await askCode(store, `noeud-${number}@mail.example`);
    const other = await openStore(url);
    const [here, there] = await Promise.all([
      leaseMails(store, { limit: 20, at: now }),
      leaseMails(other, { limit: 20, at: now }),
    ]);
    await other.close();
    const ids = [...here.rows, ...there.rows].map(({ mail }) => mail.id);
    expect(ids).toHaveLength(30);
    expect(new Set(ids).size).toBe(30);
    expect((await leaseMails(store, { limit: 20, at: later(1) })).taken).toBe(0);
  });

  it("are taken up again where whoever had them has not come back, with the same identifier", async () => {
    const { store } = world;
    await askCode(store, "reprise@mail.example");
    const [lost] = (await leaseMails(store, { limit: 20, at: now })).rows;
    expect(await send(later(1)), "still under lease").toMatchObject({ sent: 0 });
    expect(await send(later(2)), "its lease is over").toMatchObject({ sent: 1 });
    // It left twice, since nobody knew of the first time: whoever lost it comes back and sends it too.
    await store.write(async (tx) => void (await tx.update(store.tables.outbox).set({ sentAt: null })));
    await send(later(3));
    expect(server().taken.map(({ mail }) => mail.messageId)).toHaveLength(2);
    expect(new Set(server().taken.map(({ mail }) => mail.messageId)).size).toBe(1);
    expect(server().taken[0]?.mail.date).toEqual(lost?.mail.createdAt);
    await recordSent(store, { id: lost?.mail.id ?? 0, at: later(4) });
    expect(await send(later(9))).toMatchObject({ sent: 0 });
  });

  it("about accounts leave before the news: somebody waits for a code", async () => {
    const { store } = world;
    const threadId = await question(store);
    for (let number = 0; number < 25; number++) {
      const reader = await someone(store, { email: `lecteur-${number}@mail.example` });
      await store.write((tx) => tell(tx, store, [reader.id], { kind: "new-answer", threadId, actorId: null, at: now }));
    }
    await askCode(store, "presse@mail.example");
    const { rows: taken } = await leaseMails(store, { limit: 20, at: now });
    expect(taken.some(({ mail }) => mail.kind === "sign-in-code")).toBe(true);
  });

  it("that are not worth sending say why", async () => {
    const { store } = world;
    const threadId = await question(store);
    const news = { kind: "new-answer", threadId, actorId: null, at: now } as const;
    const [nowhere, stopped] = [await someone(store), await someone(store, { email: "stop@mail.example" })];
    const guest = await someone(store, { role: "guest", unprovedEmail: "invite@mail.example" });
    const reader = await someone(store, { email: "lecteur@mail.example" });
    await setNewsByMail(store, stopped.id, false);
    await store.write(async (tx) => {
      for (const { id } of [nowhere, stopped, guest]) await tell(tx, store, [id], news);
      await tell(tx, store, [reader.id], { ...news, kind: "new-comment" });
      await tell(tx, store, [reader.id], { ...news, kind: "new-thread" });
      await tell(tx, store, [reader.id], { ...news, at: later(-3 * 24 * 60) });
      await tellAccount(tx, store, { kind: "new-device", recipientId: stopped.id, detail: "Firefox", at: now });
    });
    await askCode(store, "trop-tard@mail.example", later(-11));
    await send();
    expect((await rows(store)).map(({ skipped }) => skipped)).toEqual([
      "no-address",
      "stopped",
      "no-address",
      "site-only",
      "site-only",
      "outdated",
      null,
      "outdated",
    ]);
    expect(server().taken.map(({ to }) => to)).toEqual(["stop@mail.example"]);
  });

  it("asked for by typing an address are few, and do not keep its owner's alarms from leaving", async () => {
    const { store } = world;
    const victim = await someone(store, { email: "victime@mail.example" });
    for (let number = 0; number < 9; number++) await askCode(store, "victime@mail.example");
    const guest = await someone(store, { role: "guest", unprovedEmail: "victime@mail.example" });
    const threadId = await question(store, { authorId: guest.id });
    await store.write(async (tx) => {
      await tell(tx, store, [guest.id], { kind: "claim-link", threadId, actorId: null, at: now });
      await tellAccount(tx, store, {
        kind: "credential-changed",
        recipientId: victim.id,
        detail: "passkey-added",
        at: now,
      });
    });
    await send();
    expect((await rows(store)).map(({ skipped }) => skipped)).toEqual([
      ...Array.from({ length: 6 }, () => null),
      ...Array.from({ length: 4 }, () => "too-many"),
      null,
    ]);
    expect(server().taken).toHaveLength(7);
    await askCode(store, "victime@mail.example", later(30));
    await askCode(store, "voisin@mail.example", later(30));
    await send(later(30));
    expect((await rows(store)).slice(-2).map(({ skipped }) => skipped)).toEqual(["too-many", null]);
    await askCode(store, "victime@mail.example", later(61));
    await send(later(61));
    expect((await rows(store)).at(-1)).toMatchObject({ skipped: null, sentAt: later(61) });
  });

  it("are sent by a worker that stops cleanly: what it has not begun stays for the next", async () => {
    const { store } = world;
    for (let number = 0; number < 8; number++) await askCode(store, `arret-${number}@mail.example`);
    const held: (() => void)[] = [];
    server().answer = () => new Promise<undefined>((resolve) => void held.push(() => resolve(undefined)));
    const arrived = Promise.all([server().next(), server().next(), server().next()]);
    const worker = keepSending(siteAt(store, now, server().url));
    await expect.poll(() => held.length).toBe(3);
    const stopped = worker.stop();
    for (const release of held) release();
    await Promise.all([arrived, stopped]);
    const left = await rows(store);
    expect(left.filter(({ sentAt }) => sentAt !== null)).toHaveLength(3);
    expect(left.filter(({ sentAt, leasedUntil }) => sentAt === null && leasedUntil === null)).toHaveLength(5);
  });

  it("about accounts are forgotten after thirty days, sent or not; news stay", async () => {
    const { store } = world;
    const reader = await someone(store, { email: "ancien@mail.example" });
    const threadId = await question(store);
    const old = later(-31 * 24 * 60);
    await askCode(store, "vieux@mail.example", old);
    await askCode(store, "neuf@mail.example");
    await store.write((tx) => tell(tx, store, [reader.id], { kind: "new-answer", threadId, actorId: null, at: old }));
    await forgetOldMails(store, now);
    expect((await rows(store)).map(({ kind, address }) => [kind, address])).toEqual([
      ["sign-in-code", "neuf@mail.example"],
      ["new-answer", null],
    ]);
  });

  it("leave a crowd's worth in a moment", async () => {
    const { store } = world;
    await atOnce(60, (number) => askCode(store, `foule-${number}@mail.example`));
    let sent = 0;
    for (let more = true; more; ) {
      const round = await send();
      sent += round.sent;
      more = round.more;
    }
    expect(sent).toBe(60);
    expect(new Set(server().taken.map(({ to }) => to)).size).toBe(60);
  });
});

function missing(): never {
  throw new Error("the mail server is open inside tests only");
}

function siteAt(store: Store, at: Date, smtpUrl = "smtp://127.0.0.1:1"): Sending {
  const env = {
    ...readEnv("demonstration", {}),
    ...desk.env,
    mail: { smtpUrl, from: "ne-pas-repondre@etvous.example" },
  };
  return { store, env, brand: () => Promise.resolve(desk.brand), now: () => at, log: openLog("silent") };
}

function askCode(store: Store, address: string, at = now): Promise<void> {
  return store.write(async (tx) => {
    const proof = await createProof(tx, store, { purpose: "sign-in", email: address, at });
    await tellAccount(tx, store, { kind: "sign-in-code", address, lang: "fr", proofId: proof.id, at });
  });
}

async function rows(store: Store) {
  const { outbox } = store.tables;
  return store.read.select().from(outbox).orderBy(outbox.id);
}
