import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { aMember } from "#app/features/demonstration/builders.server.ts";
import { sealCredentials, unsealCredentials } from "#app/features/networks/credentials.server.ts";
import { ORDER_LENGTH } from "#app/features/federation/queue.server.ts";
import { authenticatorOf, FEDERATION_KEY, FEDERATION_MESSAGE } from "#app/features/sealing/purposes.ts";
import { seal, unseal } from "#app/server/seal.server.ts";
import { migrate } from "#db/migrate.ts";
import { openStore } from "#db/open-store.ts";
import type { Store } from "#db/store.ts";

// Each command starts a Node of its own.
vi.setConfig({ testTimeout: 60_000 });

const [A, B, C] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2), Buffer.alloc(32, 3)];
const at = new Date();
const CREDENTIALS = { server: "https://social.example", accessToken: "un jeton" };

function aFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "et-vous-reseal-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "site.db");
}

function reseal(file: string, keys: Buffer[], ...args: string[]) {
  const ENCRYPTION_KEY = keys.map((key) => key.toString("base64")).join(",");
  const env = { ...process.env, DATABASE_URL: `file:${file}`, ENCRYPTION_KEY };
  const command = [join(import.meta.dirname, "admin.ts"), "reseal", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { env, encoding: "utf8" });
  return { status, stdout, stderr };
}

async function within<Result>(file: string, work: (store: Store) => Promise<Result>): Promise<Result> {
  await migrate(`file:${file}`);
  const store = await openStore(`file:${file}`);
  return work(store).finally(() => store.close());
}

/** What stands before a sealed message. */
const ORDER = "o".repeat(ORDER_LENGTH);

/** One of each thing that is sealed. */
function fill(file: string, key: Buffer): Promise<void> {
  return within(file, (store) =>
    store.write(async (tx) => {
      const { authenticators, networkAccounts, federationKeys, federationQueue } = store.tables;
      const memberId = await aMember(tx, store);
      const sealedSecret = seal("JBSWY3DP", authenticatorOf(memberId), [key]);
      await tx.insert(authenticators).values({ memberId, sealedSecret, createdAt: at, confirmedAt: at });
      const shown = { server: "https://social.example", handle: "@banque", name: "La banque", connectedAt: at };
      const credentials = sealCredentials(CREDENTIALS, [key]);
      await tx.insert(networkAccounts).values([
        { ...shown, network: "mastodon", remoteId: "1", credentials, state: "connected" },
        { ...shown, network: "mastodon", remoteId: "2", credentials: null, state: "disconnected" },
      ]);
      const privateKey = seal('{"kty":"RSA"}', FEDERATION_KEY, [key]);
      const actor = { actor: "officiel", kind: "Ed25519", publicKey: "{}", privateKey, createdAt: at } as const;
      await tx.insert(federationKeys).values(actor);
      const message = ORDER + seal('{"id":"1"}', FEDERATION_MESSAGE, [key]);
      await tx.insert(federationQueue).values({ message, dueAt: at });
    }),
  );
}

/** What the keys open of it, as it stands. */
function opened(file: string, keys: Buffer[]) {
  return within(file, async (store) => {
    const { authenticators, networkAccounts, federationKeys, federationQueue } = store.tables;
    const [authenticator] = await store.read.select().from(authenticators);
    const [account, gone] = await store.read.select().from(networkAccounts).orderBy(networkAccounts.id);
    const [key] = await store.read.select().from(federationKeys);
    const [waiting] = await store.read.select().from(federationQueue);
    if (!authenticator || !account?.credentials || !key || !waiting) throw new Error("something sealed is gone");
    expect(gone?.credentials).toBeNull();
    expect(waiting.message.startsWith(ORDER)).toBe(true);
    return [
      unseal(authenticator.sealedSecret, authenticatorOf(authenticator.memberId), keys),
      unsealCredentials(account.credentials, keys),
      unseal(key.privateKey, FEDERATION_KEY, keys),
      unseal(waiting.message.slice(ORDER_LENGTH), FEDERATION_MESSAGE, keys),
    ];
  });
}

const ALL = ["JBSWY3DP", CREDENTIALS, '{"kty":"RSA"}', '{"id":"1"}'];
const NOTHING = [null, null, null, null];

it("goes from one key to another: everything opens with the new one, nothing with the old", async () => {
  const file = aFile();
  await fill(file, A);
  expect(await opened(file, [B])).toEqual(NOTHING);
  expect(reseal(file, [B, A])).toEqual({
    status: 0,
    stdout: "4 sealed anew with the first key, 0 were so already.\n",
    stderr: "",
  });
  expect(await opened(file, [B])).toEqual(ALL);
  expect(await opened(file, [A])).toEqual(NOTHING);
  expect(reseal(file, [B]).stdout).toBe("0 sealed anew with the first key, 4 were so already.\n");
  expect(await opened(file, [B])).toEqual(ALL);
});

it("changes nothing when something does not open, and says what in one sentence", async () => {
  const file = aFile();
  await fill(file, A);
  await within(file, (store) =>
    store.write((tx) => tx.update(store.tables.federationKeys).set({ privateKey: seal("{}", FEDERATION_KEY, [C]) })),
  );
  const refused = reseal(file, [B, A]);
  expect(refused).toEqual({
    status: 1,
    stdout: "",
    stderr: "Nothing was changed: no key of ENCRYPTION_KEY opens the key Ed25519 of officiel.\n",
  });
  expect((await opened(file, [A])).slice(0, 2)).toEqual(ALL.slice(0, 2));
  expect(reseal(file, [B]).stderr).toContain(
    "the authenticator of member 1, the credentials of the account 1 (mastodon)",
  );
});

it("asks for keys, and for a database that is there", () => {
  const file = aFile();
  for (const [keys, args, complaint] of [
    [[A], [], "There is no database"],
    [[], [], "ENCRYPTION_KEY is missing"],
    [[Buffer.alloc(31)], [], "ENCRYPTION_KEY is missing"],
    [[A], ["--now"], "Write: npm run admin -- reseal"],
  ] as const) {
    const refused = reseal(file, [...keys], ...args);
    expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining(complaint)]);
  }
  expect(existsSync(file)).toBe(false);
});
