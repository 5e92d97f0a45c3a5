import { blueskyAdapter } from "../../app/features/networks/bluesky/adapter.server.ts";
import type { Connection, Piece } from "../../app/features/networks/port.ts";
import { openOutbound } from "../../app/server/outbound.server.ts";

/** What the adapter is opened with, as the site keeps it. */
export interface BankAccount {
  server: string;
  credentials: Record<string, string>;
}

/** As a process opens it that has just started: no session is left of before. */
export function openAnew({ server, credentials }: BankAccount): Connection {
  const outbound = openOutbound({ privatePeers: true });
  return blueskyAdapter.open({ server, credentials, outbound, now: () => new Date(), renewed: async () => {} });
}

export function aPiece(piece: Partial<Piece>): Piece {
  return {
    key: "post-1",
    text: "Peut-on payer à l’étranger sans frais ? 👩‍👩‍👧 La réponse : https://etvous.example/questions/12/payer",
    lang: "fr",
    link: { href: "https://etvous.example/questions/12/payer", title: "Payer à l’étranger", description: "La réponse" },
    picture: null,
    replyTo: null,
    at: new Date("2026-03-02T09:00:00.000Z"),
    ...piece,
  };
}
