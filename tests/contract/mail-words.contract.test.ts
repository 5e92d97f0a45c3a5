import { beforeAll, expect, it } from "vitest";
import { type Mailer, openMailer } from "#app/features/mail/mailer.server.ts";
import { sendMails } from "#app/features/mail/send-mails.server.ts";
import { listMails } from "#app/features/mail/list-mails.server.ts";
import { readStopToken } from "#app/features/mail/stop-link.server.ts";
import { listMessages } from "#app/features/outbox/list-messages.server.ts";
import { type AccountKind, tellAccount } from "#app/features/outbox/tell-account.server.ts";
import { type NewsKind, tell } from "#app/features/outbox/tell.server.ts";
import { codeOf, readLinkToken } from "#app/features/proofs/answers.server.ts";
import { createProof, type ProofPurpose } from "#app/features/proofs/create-proof.server.ts";
import { readEnv } from "#app/server/env.server.ts";
import { openLog } from "#app/server/log.server.ts";
import type { Store } from "#db/store.ts";
import { desk } from "../desk.ts";
import { type MailServer, openMailServer, type Received } from "../mail-server.ts";
import { answer, comment, idea, later, now, question, someone } from "./cast.ts";
import { describeOnBothEngines } from "./stores.ts";

const SECRET = desk.env.sessionSecret;
const FR = { lang: "fr", name: "Léa Martin" } as const;
const EN = { lang: "en", name: "Sam Baker" } as const;

/** What each mail about an account says, in its first language and in its second. */
const ACCOUNT: [AccountKind, ProofPurpose | null, string | undefined, RegExp, RegExp][] = [
  ["sign-in-code", "sign-in", undefined, /code pour vous connecter.*pendant 10\s?minutes/s, /sign in.*for 10 minutes/s],
  ["sign-up-code", "sign-up", undefined, /ouvrir votre compte.*30\s?minutes/s, /open your account.*30 minutes/s],
  ["confirm-code", "confirm", undefined, /confirme que c’est vous/, /confirms it is you/],
  ["email-change", "email-change", undefined, /confirme celle-ci.*24\s?heures/s, /confirms this one.*24 hours/s],
  ["password-reset", "password-reset", undefined, /nouveau mot de passe.*60\s?minutes/s, /new password.*60 minutes/s],
  ["invitation", "invitation", undefined, /rejoindre l’équipe.*7\s?jours/s, /join the team.*7 days/s],
  ["sign-up-known", null, undefined, /a déjà un[\s\S]*\/connexion/, /already has one[\s\S]*\/connexion/],
  ["email-changed", null, "nouvelle@mail.example", /adresse[\s\S]*n…@mail/, /address[\s\S]*n…@mail/],
  [
    "new-device",
    null,
    "Firefox, Linux",
    /Firefox, Linux[\s\S]*14\s?mars 2026, 10\sh\s30/,
    /Firefox, Linux[\s\S]*14.March/,
  ],
  ["credential-changed", null, "passkey-added", /clé d’accès a été ajoutée/, /passkey was added/],
  ["credential-changed", null, "nobody-knows", /un moyen d’y entrer a changé/, /a way to get in changed/],
  ["inactivity", null, "2026-04-20T00:00:00.000Z", /supprimé le 20\savril 2026/, /deleted on 20.April 2026/],
  ["export-ready", null, undefined, /\/moi\/donnees/, /\/moi\/donnees/],
  ["account-deleted", null, undefined, /supprimés, comme vous l’avez demandé/, /deleted, as you asked/],
  [
    "account-deleted",
    null,
    "unused",
    /supprimés, car ce compte n’a pas servi/,
    /deleted, since this account was not used/,
  ],
];

describeOnBothEngines("what mails say", (world) => {
  const opened: { server?: MailServer; mailer?: Mailer } = {};

  beforeAll(async () => {
    const server = await openMailServer();
    opened.server = server;
    opened.mailer = openMailer(server.url, "ne-pas-repondre@etvous.example");
    return () => server.close();
  });

  /** What has arrived once all that waits was sent. */
  async function arrived(store: Store, at = now): Promise<Received[]> {
    const { server, mailer } = opened;
    if (!server || !mailer) throw new Error("the mail server is open inside tests only");
    server.taken.length = 0;
    const env = { ...readEnv("demonstration", {}), ...desk.env };
    const site = { store, env, brand: () => Promise.resolve(desk.brand), now: () => at, log: openLog("silent") };
    await sendMails(site, mailer, new AbortController().signal);
    return [...server.taken];
  }

  let address = 0;

  it.each(ACCOUNT)("about an account, in both languages: %s", async (kind, purpose, detail, french, english) => {
    const { store } = world;
    for (const [{ lang, name }, said] of [
      [FR, french],
      [EN, english],
    ] as const) {
      const email = `${lang}-${(address += 1)}@mail.example`;
      const member = await someone(store, { lang, name, email });
      const proof = await store.write(async (tx) => {
        const created = purpose && (await createProof(tx, store, { purpose, memberId: member.id, email, at: now }));
        const of = { kind, recipientId: member.id, at: now };
        await tellAccount(tx, store, { ...of, ...(created && { proofId: created.id }), ...(detail && { detail }) });
        return created;
      });
      const [received] = await arrived(store);
      const { mail } = received ?? nothing();
      const html = mail.html || "";
      expect(mail.text).toMatch(said);
      expect(mail.text).toContain(lang === "fr" ? "Bonjour Léa Martin," : "Hello Sam Baker,");
      expect([mail.to, mail.from].flat().map((one) => one?.text)).toEqual([
        email,
        '"&vous" <ne-pas-repondre@etvous.example>',
      ]);
      expect(html).toContain(`<html lang="${lang}">`);
      expect(html).toContain("prefers-color-scheme: dark");
      expect(html).not.toMatch(/<img|<script|url\(|undefined|\[object/);
      expect(mail.headers.get("auto-submitted")).toBe("auto-generated");
      expect(mail.headers.has("list"), "nothing stops mails about an account").toBe(false);
      if (proof && purpose) expectAnswer({ ref: proof.ref, purpose }, mail.text ?? "", html);
    }
  });

  function expectAnswer(proof: { ref: string; purpose: ProofPurpose }, text: string, html: string): void {
    const [link] = /https:\/\/etvous\.example\/(?:mot-de-passe\/nouveau|invitation)\/(\S+)/.exec(text) ?? [];
    if (link) {
      expect(readLinkToken(link.split("/").at(-1) ?? "", proof.purpose, SECRET)).toBe(proof.ref);
      expect(html).toContain(`href="${link}"`);
    } else {
      expect(text).toContain(codeOf(proof, SECRET));
      expect(html).toMatch(new RegExp(`>\\s*${codeOf(proof, SECRET)}\\s*</p>`));
    }
  }

  const NEWS: [NewsKind, RegExp, RegExp][] = [
    ["new-answer", /Camille a répondu/, /Camille answered/],
    ["official-answer", /La banque a répondu[\s\S]*> Une réponse, en toutes lettres/, /The bank answered/],
    ["accepted-answer", /Camille a retenu votre réponse/, /Camille chose your answer/],
    ["confirmed-answer", /La banque a fait sienne/, /The bank made your answer/],
  ];

  it.each(NEWS)("of what happens, in both languages, with a way to stop them: %s", async (kind, french, english) => {
    const { store } = world;
    const camille = await someone(store, { name: "Camille" });
    for (const [{ lang, name }, said] of [
      [FR, french],
      [EN, english],
    ] as const) {
      const threadId = await question(store, { title: "Où est « ma » carte ?" });
      const answerId = await answer(store, {
        threadId,
        body: "Une réponse, en toutes lettres.",
        official: "written",
        officialAt: now,
      });
      const { threads } = store.tables;
      await store.write(async (tx) => void (await tx.update(threads).set({ acceptedAnswerId: answerId })));
      const email = `${lang}-${(address += 1)}@mail.example`;
      const reader = await someone(store, { lang, name, email });
      await store.write((tx) =>
        tell(tx, store, [reader.id], { kind, threadId, answerId, actorId: camille.id, at: now }),
      );
      const [received] = await arrived(store);
      const { mail, raw } = received ?? nothing();
      expect(mail.text).toMatch(said);
      expect(mail.text).toContain(`https://etvous.example/questions/${threadId}/`);
      const [, token = ""] =
        /^List-Unsubscribe:\s+<https:\/\/etvous\.example\/desabonnement\/([^>]+)>/m.exec(raw) ?? [];
      expect(readStopToken(token, desk.env)).toBe(reader.id);
      expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
      expect(mail.text).toContain(`/desabonnement/${token}`);
      expect(mail.html).toContain(`/desabonnement/${token}"`);
    }
  });

  it("of an idea's next step names the step", async () => {
    const { store } = world;
    const threadId = await idea(store, { status: "planned" });
    const reader = await someone(store, { email: "idee@mail.example" });
    await store.write((tx) => tell(tx, store, [reader.id], { kind: "new-decision", threadId, actorId: null, at: now }));
    const [received] = await arrived(store);
    expect(received?.mail.text).toMatch(/à cette étape\s: Prévue/);
  });

  it("never names whoever signed Anonyme, nor shows them on the page of notifications", async () => {
    const { store } = world;
    const secret = await someone(store, { name: "Agathe Secret" });
    const threadId = await question(store, { authorId: secret.id, anonymous: true });
    const answerId = await answer(store, { threadId, authorId: secret.id, anonymous: true });
    const { threads } = store.tables;
    await store.write(async (tx) => void (await tx.update(threads).set({ acceptedAnswerId: answerId })));
    const reader = await someone(store, { email: "curieux@mail.example" });
    await store.write(async (tx) => {
      for (const kind of ["new-answer", "accepted-answer"] as const)
        await tell(tx, store, [reader.id], { kind, threadId, answerId, actorId: secret.id, at: now });
    });
    const mails = await arrived(store);
    expect(mails).toHaveLength(2);
    for (const { mail, raw } of mails) {
      expect(mail.text).toContain("Quelqu’un");
      expect(`${raw} ${mail.text} ${mail.html || ""}`).not.toMatch(/Agathe|Secret/);
    }
    await comment(store, { threadId, authorId: secret.id, anonymous: true, createdAt: later(1) });
    await store.write((tx) =>
      tell(tx, store, [reader.id], { kind: "new-comment", threadId, actorId: secret.id, at: later(1) }),
    );
    const open = await answer(store, { threadId, authorId: secret.id });
    const signed = { kind: "new-answer", threadId, answerId: open, actorId: secret.id, at: later(2) } as const;
    await store.write((tx) => tell(tx, store, [reader.id], signed));
    const listing = await listMessages(store, reader.id, null);
    const shown = listing.listed ? listing.page.items.map(({ kind, actor }) => [kind, actor?.name ?? null]) : [];
    expect(shown, "named only where they signed with their name").toEqual([
      ["new-answer", "Agathe Secret"],
      ["new-comment", null],
      ["accepted-answer", null],
      ["new-answer", null],
    ]);
    expect((await arrived(store)).map(({ mail }) => mail.text)).toEqual([
      expect.stringContaining("Agathe Secret a répondu"),
    ]);
  });

  it("to a stranger carries no link and no words but ours, whatever was typed", async () => {
    const { store } = world;
    const title =
      "Gagnez 1000 € <b>ici</b> : https://escroc.example/x ou www.escroc.example, ou escroc.example/y\r\nBcc: x@y.example";
    const guest = await someone(store, {
      role: "guest",
      unprovedEmail: "inconnue@mail.example",
      name: "voyez.escroc.example",
    });
    const threadId = await question(store, { authorId: guest.id, title });
    await store.write((tx) => tell(tx, store, [guest.id], { kind: "claim-link", threadId, actorId: null, at: now }));
    const [received] = await arrived(store);
    const { mail, raw, to } = received ?? nothing();
    expect(to).toBe("inconnue@mail.example");
    expect(`${raw}${mail.text}${mail.html || ""}`).not.toMatch(/escroc/);
    expect(mail.html).not.toContain("<b>ici");
    expect(mail.headers.has("bcc")).toBe(false);
    expect(mail.text).toContain("https://etvous.example/lien/");
  });

  it("goes to one address, whatever stands in it", async () => {
    const { store } = world;
    const odd = ["a,b@mail.example", "été@mail.example", '"x y"@mail.example'];
    for (const email of odd)
      await someone(store, { email }).then(({ id: recipientId }) =>
        store.write((tx) => tellAccount(tx, store, { kind: "export-ready", recipientId, at: now })),
      );
    const mails = await arrived(store);
    expect(mails.every(({ to }) => !to.includes("b@mail.example,") && to.split("@").length === 2)).toBe(true);
  });

  it("is listed for the demonstration exactly as it leaves, the latest first, with its state", async () => {
    const { store } = world;
    const reader = await someone(store, { email: "liste@mail.example" });
    await store.write(async (tx) => {
      const proof = await createProof(tx, store, { purpose: "confirm", memberId: reader.id, at: later(-2) });
      await tellAccount(tx, store, { kind: "confirm-code", recipientId: reader.id, proofId: proof.id, at: later(-2) });
    });
    const [left] = await arrived(store);
    await store.write((tx) => tellAccount(tx, store, { kind: "export-ready", recipientId: reader.id, at: later(1) }));
    const mails = (await listMails(store, desk, { limit: 500, now: later(1) })).filter(
      ({ to }) => to === "liste@mail.example",
    );
    expect(mails.map(({ state }) => state)).toEqual(["waiting", "sent"]);
    expect(mails[1]?.code).toMatch(/^\d{6}$/);
    expect(mails[1]?.text.trim()).toBe(left?.mail.text?.trim());
    expect(mails[0]?.link).toBe("https://etvous.example/moi/donnees");
    expect((await listMails(store, desk, { limit: 2, now })).length).toBeLessThanOrEqual(2);
  });
});

function nothing(): never {
  throw new Error("no mail has arrived");
}
