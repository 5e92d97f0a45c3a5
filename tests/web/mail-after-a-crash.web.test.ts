import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { createTheme } from "#app/features/themes/create-theme.server.ts";
import { openStore } from "#db/open-store.ts";
import type { Store } from "#db/store.ts";
import { freePort } from "../free-port.ts";
import { type FreshDatabase, freshFile, freshOnPostgres } from "../fresh-database.ts";
import { type MailServer, openMailServer } from "../mail-server.ts";
import { startSite, type Site } from "../site.ts";
import { found } from "./page.ts";
import { ask } from "./wire.ts";

/** Each starts the site twice. */
const PATIENCE = 120_000;
const ORIGIN = "https://etvous.example";
const postgres = inject("postgres");
const engines: Record<string, () => Promise<FreshDatabase>> = {
  SQLite: freshFile,
  ...(postgres && { PostgreSQL: () => freshOnPostgres(postgres) }),
};

describe.each(Object.keys(engines))("a mail whose site is killed (%s)", (engine) => {
  const here: { database?: FreshDatabase; store?: Store; site?: Site; server?: MailServer; port?: number } = {};
  const store = () => found(here.store, "store");

  beforeEach(async () => {
    here.database = await found(engines[engine], engine)();
    here.store = await openStore(here.database.url);
    const names = { name: "Cartes", nameEn: "Cards", description: "", descriptionEn: "" };
    await createTheme(here.store, { ...names, actor: { id: 1, role: "admin" } });
    here.port = await freePort();
  });

  afterEach(async () => {
    await here.site?.stop();
    await here.server?.close();
    await here.store?.close();
    await here.database?.drop();
    expect(here.site?.errors()).toEqual([]);
  });

  /** In production, on that database and with that mail server, there or not. */
  async function start(): Promise<Site> {
    const settings = {
      PUBLIC_URL: ORIGIN,
      SESSION_SECRET: "k7Qm2xV9pLr4Tz8Wb3Nc6Hd1Js5Gf0Ya",
      ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64"),
      DATABASE_URL: found(here.database, "database").url,
      SMTP_URL: `smtp://127.0.0.1:${here.port}`,
    };
    here.site = await startSite({ command: "serve", settings });
    return here.site;
  }

  async function outboxRow() {
    const [row] = await store().read.select().from(store().tables.outbox);
    return found(row, "row of the outbox");
  }

  test(
    "before it could be sent leaves after the restart",
    async () => {
      const site = await start();
      await askAsVisitor(site);
      expect(await outboxRow()).toMatchObject({ kind: "claim-link", sentAt: null });
      await site.kill();

      here.server = await openMailServer(here.port);
      const arriving = here.server.next();
      await start();
      const { to, mail } = await arriving;
      expect(to).toBe("nadia@web.example");
      expect(mail.subject).toBe("Votre question est publiée");
      expect(mail.text).toContain(`${ORIGIN}/lien/`);
      await expect.poll(async () => (await outboxRow()).sentAt, { timeout: 20_000 }).toBeInstanceOf(Date);
      expect(here.server.received).toHaveLength(1);
    },
    PATIENCE,
  );

  test(
    "between the server's yes and our record of it leaves again, as the same mail",
    async () => {
      here.server = await openMailServer(here.port);
      const site = await start();
      let killed = false;
      here.server.answer = async () => {
        if (!killed) await site.kill();
        killed = true;
        return undefined;
      };
      const first = here.server.next();
      await askAsVisitor(site);
      const before = await first;
      const row = await outboxRow();
      expect(row.sentAt).toBeNull();
      expect(Number(row.leasedUntil)).toBeGreaterThan(Date.now());
      // Two minutes later.
      const { outbox } = store().tables;
      await store().write(async (tx) => void (await tx.update(outbox).set({ leasedUntil: new Date(0) })));

      const second = here.server.next();
      await start();
      const after = await second;
      expect(after.mail.messageId).toMatch(/^<[\w-]{43}@etvous\.example>$/);
      expect(after.mail.messageId).toBe(before.mail.messageId);
      expect([after.to, after.mail.date, after.mail.text]).toEqual([before.to, before.mail.date, before.mail.text]);
      await expect.poll(async () => (await outboxRow()).sentAt, { timeout: 20_000 }).toBeInstanceOf(Date);
      expect(here.server.taken).toHaveLength(2);
    },
    PATIENCE,
  );
});

/** As the proxy in front of the site would pass it on. */
async function askAsVisitor(site: Site): Promise<void> {
  const fields = {
    title: "Une question posée avant la panne",
    body: "",
    theme: "cartes",
    email: "nadia@web.example",
  };
  const { status } = await ask(`${site.url}/questions/nouvelle`, {
    method: "POST",
    headers: { Host: "etvous.example", Origin: ORIGIN, "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  });
  expect(status).toBe(303);
}
