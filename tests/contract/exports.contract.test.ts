import { eq } from "drizzle-orm";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { readBrand } from "#app/features/brand/read-brand.server.ts";
import { askForExport, readExport, readExportFile } from "#app/features/exports/ask-export.server.ts";
import { buildNextExport } from "#app/features/exports/build-export.server.ts";
import { PART_NAMES } from "#app/features/exports/parts.server.ts";
import { deleteAccount } from "#app/features/leaving/delete-account.server.ts";
import { sweepTraces } from "#app/features/leaving/sweep-traces.server.ts";
import { tell } from "#app/features/outbox/tell.server.ts";
import { createProof } from "#app/features/proofs/create-proof.server.ts";
import { openSession } from "#app/features/sessions/open-session.server.ts";
import { voteOnThread } from "#app/features/votes/vote.server.ts";
import type { Store } from "#db/store.ts";
import { answer, atOnce, comment, idea, kindsToldTo, later, now, question, someone } from "./cast.ts";
import { contextOf, env } from "./context.ts";
import { describeOnBothEngines } from "./stores.ts";

function siteAt(store: Store, at = now) {
  return contextOf(store, { now: () => at, brand: () => readBrand(store, env) });
}

/** Everything that waits, made. */
async function buildAll(store: Store, at = now): Promise<void> {
  while (await buildNextExport(siteAt(store, at)));
}

async function unzipped(store: Store, memberId: number, id: number) {
  const found = await readExportFile(store, { id, memberId, now });
  if (!found) throw new Error("there is no copy");
  const files = unzipSync(new Uint8Array(found.zip));
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return { files, json: text("donnees.json"), html: text("donnees.html") };
}

describeOnBothEngines("a copy of one's data", (world) => {
  it("holds everything of theirs, nothing of others and no secret, for people and for programmes", async () => {
    const { store } = world;
    const { tables } = store;
    const given = { name: "Léa <M.>", email: "lea@demo.example", passwordHash: "SECRET-hash", lang: "en" } as const;
    const [lea, other] = [await someone(store, given), await someone(store, { name: "Quelqu’un d’autre" })];
    const memberId = lea.id;
    await openSession(
      contextOf(store, { userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" }),
      { memberId, way: "password" },
    );
    const mine = await question(store, {
      authorId: memberId,
      title: "Ma question ?",
      body: "Avec mon texte.",
      anonymous: true,
    });
    const theirs = await idea(store, { authorId: other.id, title: "Leur idée", body: "TEXTE-DES-AUTRES" });
    const hidden = await idea(store, { authorId: other.id, title: "TITRE-RETIRE" });
    await answer(store, { threadId: mine, authorId: memberId, body: "Ma réponse." });
    await answer(store, { threadId: mine, authorId: other.id, body: "TEXTE-DES-AUTRES" });
    await comment(store, { threadId: mine, authorId: memberId, body: "Mon commentaire." });
    for (const threadId of [theirs, hidden])
      await voteOnThread(store, { threadId, kind: "idea", actor: lea, vote: "cast", at: now });
    await store.write(async (tx) => {
      await tx.update(tables.threads).set({ state: "withdrawn" }).where(eq(tables.threads.id, hidden));
      await tell(tx, store, [memberId], { kind: "new-comment", threadId: mine, actorId: other.id, at: now });
      await createProof(tx, store, {
        purpose: "password-reset",
        memberId,
        email: given.email,
        payload: "SECRET-payload",
        at: now,
      });
      await tx
        .insert(tables.avatars)
        .values({ memberId, picture: Buffer.from("picture").toString("base64"), changedAt: now });
      await tx.insert(tables.passkeys).values({
        id: "SECRET-id",
        memberId,
        publicKey: "SECRET-key",
        transports: "",
        name: "Mon téléphone",
        createdAt: now,
      });
      await tx.insert(tables.authenticators).values({ memberId, sealedSecret: "SECRET-seal", createdAt: now });
      await tx.insert(tables.recoveryCodes).values({ memberId, codeHash: "SECRET-code" });
      await tx
        .insert(tables.identities)
        .values({ issuer: "https://banque.example", subject: "client-12", memberId, createdAt: now, usedAt: now });
      await tx.insert(tables.revisions).values({
        threadId: mine,
        subject: "thread",
        subjectId: mine,
        title: "Avant",
        body: "Texte d’avant",
        editorId: memberId,
        replacedAt: now,
      });
    });
    const id = await askForExport(store, { memberId, at: now });
    await buildAll(store);
    const { files, json, html } = await unzipped(store, memberId, id);
    expect(Object.keys(files)).toEqual(["donnees.json", "donnees.html", "portrait.webp"]);
    expect(strFromU8(files["portrait.webp"] ?? new Uint8Array())).toBe("picture");
    const words = [
      "Ma question ?",
      "Avec mon texte.",
      "Ma réponse.",
      "Mon commentaire.",
      "Leur idée",
      "lea@demo.example",
    ];
    for (const word of [...words, "Mon téléphone", "client-12", "Texte d’avant", "Firefox"]) {
      expect(json, word).toContain(word);
      expect(html, word).toContain(word);
    }
    for (const text of [json, html]) {
      expect(text).not.toMatch(/SECRET|TEXTE-DES-AUTRES|TITRE-RETIRE|Quelqu’un d’autre/);
      const rows = await store.read.select().from(tables.sessions).where(eq(tables.sessions.memberId, memberId));
      for (const { idHash } of rows) expect(text).not.toContain(idHash);
    }
    for (const name of PART_NAMES) expect(JSON.parse(json)).toHaveProperty(name);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain("Léa &lt;M.&gt;");
    expect(html).toContain("Ways to sign in");
    expect(html).not.toMatch(/<script|privacy:|copy\./);
    expect(await kindsToldTo(store, lea)).toContain("export-ready");
  });

  it("is made one at a time: asking twice is asking once, and a new one replaces the old", async () => {
    const { store } = world;
    const { exports } = store.tables;
    const lea = await someone(store);
    const ids = await atOnce(6, () => askForExport(store, { memberId: lea.id, at: now }));
    expect(new Set(ids).size).toBe(1);
    await buildAll(store);
    const next = await askForExport(store, { memberId: lea.id, at: later(5) });
    expect(next).not.toBe(ids[0]);
    expect(await store.read.$count(exports, eq(exports.memberId, lea.id))).toBe(1);
    expect(await readExport(store, lea.id, later(5))).toMatchObject({ state: "waiting", readyAt: null });
  });

  it("is made once, however many nodes look for work at the same moment", async () => {
    const { store } = world;
    const lea = await someone(store);
    await askForExport(store, { memberId: lea.id, at: now });
    const built = await atOnce(5, () => buildNextExport(siteAt(store)));
    expect(built.filter(Boolean).length).toBeGreaterThanOrEqual(1);
    await buildAll(store);
    expect((await kindsToldTo(store, lea)).filter((kind) => kind === "export-ready")).toHaveLength(1);
  });

  it("that a crash left half-made is begun again, once its lease is over", async () => {
    const { store } = world;
    const { exports } = store.tables;
    const lea = await someone(store);
    const id = await askForExport(store, { memberId: lea.id, at: now });
    const crashed = { state: "building", done: 3, total: 15, leasedUntil: later(1) } as const;
    await store.write(async (tx) => void (await tx.update(exports).set(crashed).where(eq(exports.id, id))));
    expect(await buildNextExport(siteAt(store, later(0.5)))).toBe(false);
    expect(await readExport(store, lea.id, later(0.5))).toMatchObject({ state: "building", done: 3, total: 15 });
    expect(await buildNextExport(siteAt(store, later(2)))).toBe(true);
    const ready = await readExport(store, lea.id, later(2));
    expect(ready?.state).toBe("ready");
    expect(ready?.done).toBe(ready?.total);
    expect(await kindsToldTo(store, lea)).toEqual(["export-ready"]);
  });

  it("that cannot be made says so, and can be asked for again", async () => {
    const { store } = world;
    const lea = await someone(store);
    await askForExport(store, { memberId: lea.id, at: now });
    const broken = { ...siteAt(store), brand: () => Promise.reject(new Error("no brand")) };
    expect(await buildNextExport(broken)).toBe(true);
    expect(await readExport(store, lea.id, now)).toMatchObject({ state: "failed" });
    await askForExport(store, { memberId: lea.id, at: later(1) });
    await buildAll(store);
    expect(await readExport(store, lea.id, later(1))).toMatchObject({ state: "ready" });
  });

  it("is given to whoever it is about and to nobody else, for seven days", async () => {
    const { store } = world;
    const { exports } = store.tables;
    const [lea, sami] = [await someone(store), await someone(store)];
    const id = await askForExport(store, { memberId: lea.id, at: now });
    expect(await readExportFile(store, { id, memberId: lea.id, now })).toBeNull();
    await buildAll(store);
    const at = (days: number) => later(days * 24 * 60);
    expect(await readExportFile(store, { id, memberId: sami.id, now })).toBeNull();
    expect(await readExportFile(store, { id, memberId: lea.id, now: at(6.9) })).not.toBeNull();
    expect(await readExportFile(store, { id, memberId: lea.id, now: at(7) })).toBeNull();
    await sweepTraces(store, at(6.9));
    expect(await store.read.$count(exports, eq(exports.id, id))).toBe(1);
    await sweepTraces(store, at(7));
    expect(await store.read.$count(exports, eq(exports.id, id))).toBe(0);
  });

  it("goes with the account, half-made too", async () => {
    const { store } = world;
    const lea = await someone(store);
    await askForExport(store, { memberId: lea.id, at: now });
    await Promise.all([
      buildNextExport(siteAt(store)),
      deleteAccount(store, { memberId: lea.id, choice: "erase", at: now }),
    ]);
    await buildAll(store);
    const { exports } = store.tables;
    expect(await store.read.$count(exports, eq(exports.memberId, lea.id))).toBe(0);
  });
});
