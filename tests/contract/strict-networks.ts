import type { Network } from "#app/features/networks/networks.ts";
import { webhookPrint } from "#app/features/networks/webhook/adapter.server.ts";
import { FACEBOOK_CREDENTIALS, graphError, openStrictFacebook } from "../strict-facebook.ts";
import { LINKEDIN_CREDENTIALS, openStrictLinkedIn } from "../strict-linkedin.ts";
import { type MastodonFault, type MastodonStep, startStrictMastodon, type StrictMastodon } from "../strict-mastodon.ts";
import type { Fault, Reply, StrictServer } from "../strict-server.ts";
import { openStrictWebhook, WEBHOOK_SECRET } from "../strict-webhook.ts";
import { openStrictX, X_KEYS } from "../strict-x.ts";
import type { FaultName, Kind, Step } from "./promised-states.ts";

/** A strict local server that stands for a network, and the bank's account there. */
export interface StrictNetwork extends Pick<StrictServer, "patience" | "close" | "up" | "complaints"> {
  /** As the site keeps the account, and what opens it. */
  account: { server: string; remoteId: string };
  credentials: Record<string, string>;
  /** As in NETWORK_GATEWAYS; null: the account itself names its server. */
  gateway: string | null;
  /** What is to be read there, the oldest first. */
  texts: () => string[];
  /** How often it was given a post. */
  given: () => number;
  /** What a person types who has found the last one there. */
  address: () => string;
  fail: (step: string, fault: Fault, name: FaultName) => void;
  /** The credentials are no longer taken, or are again. */
  revoke: (yes: boolean) => void;
  /** Somebody has taken everything off there. */
  wipe: () => void;
  /** The next post is too much: it says so in its own words, and asks for a quarter of an hour. */
  limit: () => void;
  /** The next time, the account may not read its own posts. */
  hide: () => void;
}

export interface Described {
  network: Network;
  /** For names of tests. */
  said: string;
  open: () => Promise<StrictNetwork>;
  /** What is asked of it, by what for. */
  steps: Record<Kind, Step[]>;
  chains: boolean;
  /** More than it takes. */
  tooLong: string;
}

const PAGE = FACEBOOK_CREDENTIALS.pageId;
const times = ({ asked }: StrictServer, what: string) => asked.filter((one) => one === what).length;
const limited = (reply: Omit<Reply, "status">): Fault => ({ kind: "reply", reply: { ...reply, status: 429 } });
const QUARTER_HOUR = 900;
const then = () => new Date(Date.now() + QUARTER_HOUR * 1000);
const resets = () => ({
  headers: { "x-rate-limit-remaining": "0", "x-rate-limit-reset": String(Math.ceil(+then() / 1000)) },
});
const regained = JSON.stringify({ [PAGE]: [{ type: "pages", estimated_time_to_regain_access: QUARTER_HOUR / 60 }] });
const HIDDEN: Fault = { kind: "reply", reply: { status: 403, body: {} } };
const from = (name: string, whose = name) =>
  `${name}, a strict local server written from ${whose}’s public documentation`;

const x: Described = {
  network: "x",
  said: from("X"),
  chains: true,
  tooLong: "日".repeat(141),
  steps: {
    picture: [{ route: "POST /2/media/upload" }, { route: "POST /2/media/metadata", yes: "empty" }],
    post: [{ route: "POST /2/tweets" }],
    look: [{ route: "GET /2/users/me" }, { route: "GET /2/users/:id/tweets" }],
    edit: [],
    removal: [{ route: "DELETE /2/tweets/:id" }],
  },
  open: async () => {
    const server = await openStrictX();
    return {
      ...{ ...server, credentials: X_KEYS, gateway: server.origin },
      account: { server: "https://api.x.com", remoteId: "2244994945" },
      texts: () => server.posts.map(({ text }) => text),
      given: () => times(server, "POST /2/tweets"),
      address: () => `https://x.com/labanque/status/${server.posts.at(-1)?.id}`,
      revoke: (yes) => void (server.revoked = yes),
      wipe: () => void (server.posts.length = 0),
      limit: () => server.fail("POST /2/tweets", limited(resets())),
      hide: () => server.fail("GET /2/users/:id/tweets", HIDDEN),
    };
  },
};

export const linkedin: Described = {
  network: "linkedin",
  said: from("LinkedIn"),
  chains: false,
  tooLong: "a".repeat(3001),
  steps: {
    picture: [{ route: "POST /rest/images" }, { route: "PUT /dms-uploads/:image", yes: "empty" }],
    post: [{ route: "POST /rest/posts" }],
    look: [{ route: "GET /rest/posts" }],
    edit: [{ route: "POST /rest/posts/:id", yes: "empty" }],
    removal: [{ route: "DELETE /rest/posts/:id", yes: "empty" }],
  },
  open: async () => {
    const server = await openStrictLinkedIn();
    const { organizationId, accessToken } = LINKEDIN_CREDENTIALS;
    return {
      ...{ ...server, credentials: { organizationId, accessToken }, gateway: server.origin },
      account: { server: "https://api.linkedin.com", remoteId: organizationId },
      texts: () => server.posts.map(({ commentary }) => commentary.replace(/\\(.)/g, "$1")),
      given: () => times(server, "POST /rest/posts"),
      address: () => `https://www.linkedin.com/feed/update/${server.posts.at(-1)?.id}`,
      revoke: (yes) => void (yes ? server.tokens.delete(accessToken) : server.tokens.add(accessToken)),
      wipe: () => void (server.posts.length = 0),
      limit: () => server.fail("POST /rest/posts", limited({ headers: { "retry-after": String(QUARTER_HOUR) } })),
      hide: () => server.fail("GET /rest/posts", HIDDEN),
    };
  },
};

const facebook: Described = {
  network: "facebook",
  said: from("Facebook", "Meta"),
  chains: false,
  tooLong: "a".repeat(63_207),
  steps: {
    picture: [],
    post: [{ route: `POST /v25.0/${PAGE}/feed` }, { route: `POST /v25.0/${PAGE}/photos` }],
    look: [{ route: `GET /v25.0/${PAGE}/posts` }],
    edit: [{ route: "POST /v25.0/:id" }],
    removal: [{ route: "DELETE /v25.0/:id" }],
  },
  open: async () => {
    const server = await openStrictFacebook();
    const { pageId, accessToken } = FACEBOOK_CREDENTIALS;
    const hidden: Fault = { kind: "reply", reply: graphError(400, { code: 10 }) };
    return {
      ...{ ...server, credentials: { pageId, accessToken }, gateway: server.origin },
      account: { server: "https://graph.facebook.com", remoteId: pageId },
      texts: () => server.posts.map(({ message }) => message),
      given: () => times(server, `POST /v25.0/${PAGE}/feed`),
      address: () => `https://www.facebook.com/${server.posts.at(-1)?.id}`,
      revoke: (yes) => void (server.revoked = yes),
      wipe: () => void (server.posts.length = 0),
      limit: () => {
        const told = graphError(400, { code: 32 }, { "x-business-use-case-usage": regained });
        server.fail(`POST /v25.0/${PAGE}/feed`, { kind: "reply", reply: told });
      },
      hide: () => server.fail(`GET /v25.0/${PAGE}/posts`, hidden),
    };
  },
};

const mastodon: Described = {
  network: "mastodon",
  said: from("Mastodon"),
  chains: true,
  tooLong: "a".repeat(501),
  steps: {
    picture: [{ route: "media" }],
    post: [{ route: "publish" }],
    look: [{ route: "verify" }, { route: "list" }],
    edit: [{ route: "replace" }],
    removal: [{ route: "remove", yes: "empty" }],
  },
  open: async () => {
    const server = await startStrictMastodon();
    const { token, url, patience, account } = server;
    return {
      ...{ patience, complaints: [], close: server.close, gateway: null },
      credentials: { server: url, accessToken: token ?? "" },
      account: { server: url, remoteId: account.id },
      up: server.up,
      texts: () => server.statuses.map(({ text }) => text),
      given: () => server.requests.filter(({ step }) => step === "publish").length,
      address: () => `${url}/@banque/${server.statuses.at(-1)?.id}`,
      fail: (step, _, name) => failMastodon(server, step, name),
      revoke: (yes) => void (server.token = yes ? null : token),
      wipe: () => void (server.statuses.length = 0),
      limit: () => server.fault("publish", "429-reset"),
      hide: () => server.fault("list", 403),
    };
  },
};

/** The same faults, as this server names them. */
const OF_MASTODON: Partial<Record<FaultName, MastodonFault>> = {
  "is reset": "reset-before",
  "is done, then reset": "reset-after",
  hangs: "hang",
  "is done, then hangs": "hang-after",
  "meets a 401: revoked meanwhile": 401,
  "meets a 403": 403,
  "meets a 404": 404,
  "meets a 422: the words are refused": 422,
  "meets a 429": 429,
  "meets a 429 with Retry-After": "429-retry-after",
  "meets a 500": 500,
  "is done, then meets a 503 with Retry-After": "503-after",
  "meets a 502 in HTML": "502-html",
  "is done, then answers HTML": "html-after",
  "is sent elsewhere": "redirect",
  "is done, then answers without what it should hold": "no-id",
};

function failMastodon(server: StrictMastodon, route: string, name: FaultName): void {
  const step = MASTODON_STEPS.find((one) => one === route);
  const fault = OF_MASTODON[name];
  if (!step || !fault) throw new Error(`Mastodon has no ${name} at ${route}`);
  server.fault(step, fault);
}

const MASTODON_STEPS: MastodonStep[] = ["media", "publish", "verify", "list", "replace", "remove"];

const webhook: Described = {
  network: "webhook",
  said: "a webhook, a strict local receiver written from the public documentation of Standard Webhooks",
  chains: false,
  tooLong: "a".repeat(20_001),
  steps: {
    picture: [],
    post: [{ route: "POST /hooks/et-vous", yes: "any" }],
    look: [],
    edit: [{ route: "POST /hooks/et-vous", yes: "any" }],
    removal: [{ route: "POST /hooks/et-vous", yes: "any" }],
  },
  open: async () => {
    const server = await openStrictWebhook();
    const url = `${server.origin}/hooks/et-vous`;
    return {
      ...{ ...server, credentials: { url, secret: WEBHOOK_SECRET }, gateway: null },
      account: { server: server.origin, remoteId: webhookPrint(url) },
      texts: () => [...server.posts.values()],
      given: () => server.given,
      address: () => "https://journal.example/there",
      revoke: (yes) => void (server.revoked = yes),
      wipe: () => server.posts.clear(),
      limit: () => server.fail("POST /hooks/et-vous", limited({ headers: { "retry-after": then().toUTCString() } })),
      hide: () => undefined,
    };
  },
};

export const STRICT_NETWORKS: readonly Described[] = [x, linkedin, facebook, mastodon, webhook];
