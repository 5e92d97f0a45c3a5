import type { Adapter, Connection, Identity } from "#app/features/networks/port.ts";
import type { Answer, TroubleKind } from "#app/features/networks/trouble.ts";

/** No network: says of whoever asks what the test has told it to say, and what it was asked with. */
export interface AskedNetwork {
  adapter: Adapter;
  /** The credentials of each test, and the server it was sent to. */
  asked: { credentials: Record<string, string>; server: string }[];
  /** What it answers from now on; "renews": gives other credentials first. */
  says: Answer<Identity> | "renews";
  /** Called while it is being asked. */
  meanwhile: () => Promise<unknown>;
}

export const THE_BANK: Identity = {
  remoteId: "42",
  handle: "@banque@social.example",
  name: "La banque",
  url: "https://social.example/@banque",
  limits: null,
};

export function identity(given: Partial<Identity> = {}): Answer<Identity> {
  return { ok: true, value: { ...THE_BANK, ...given } };
}

export function troubled(kind: TroubleKind, retryAt: Date | null = null): Answer<never> {
  return { ok: false, trouble: { kind, perhapsDone: false, retryAt, said: "418" } };
}

export function openNetwork(): AskedNetwork {
  const network: AskedNetwork = {
    asked: [],
    says: identity(),
    meanwhile: () => Promise.resolve(),
    adapter: {
      network: "mastodon",
      fields: [],
      serverOf: ({ server = "" }, gateway) => gateway ?? (URL.canParse(server) ? new URL(server).origin : null),
      open: ({ credentials, server, renewed }) => ({
        ...NOTHING_ELSE,
        check: async () => {
          network.asked.push({ credentials, server });
          await network.meanwhile();
          if (network.says !== "renews") return network.says;
          await renewed({ ...credentials, token: "renewed" });
          return identity();
        },
      }),
    },
  };
  return network;
}

const never = () => Promise.reject(new Error("nothing else is asked of it here"));
const NOTHING_ELSE: Omit<Connection, "check"> = {
  publish: never,
  find: null,
  replace: null,
  remove: never,
  hear: null,
  measure: null,
};
