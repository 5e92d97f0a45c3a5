import { randomUUID } from "node:crypto";
import { sealCredentials } from "#app/features/networks/credentials.server.ts";
import type { Network } from "#app/features/networks/networks.ts";
import { toldHash } from "#app/features/sending/told-hash.server.ts";
import { readEnv } from "#app/server/env.server.ts";
import type { Store } from "#db/store.ts";

type Given = Partial<Store["tables"]["networkAccounts"]["$inferInsert"]>;

/** Credentials that open, with the demonstration's key, an account of a network that never answers. */
export function credentialsOfNobody(): string {
  const { encryptionKeys } = readEnv("demonstration", {});
  return sealCredentials({ identifier: "banque", password: "aucun", accessToken: "aucun" }, encryptionKeys);
}

/** An account of the bank, connected, on a network that never answers. */
export async function anAccount(store: Store, given: Given = {}): Promise<number> {
  const { networkAccounts } = store.tables;
  const key = randomUUID().slice(0, 8);
  const network: Network = given.network ?? "bluesky";
  const [row] = await store.write((tx) =>
    tx
      .insert(networkAccounts)
      .values({
        ...{ network, server: "https://reseau.example", remoteId: key, handle: `@banque-${key}`, name: "La banque" },
        ...{
          credentials: credentialsOfNobody(),
          state: "connected",
          connectedAt: new Date("2026-01-05T09:00:00.000Z"),
        },
        ...given,
      })
      .returning({ id: networkAccounts.id })
      .then(),
  );
  if (!row) throw new Error("the database returned no id for a new account");
  return row.id;
}

/** What a post tells, as the page of composing would say it. */
export function told(title: string, answer: { id: number; body: string }) {
  return { subject: "answer", subjectId: answer.id, hash: toldHash(title, answer.body) } as const;
}
