import { z } from "zod";
import { isNetwork } from "./network.server.ts";

export const MINIMUM_SECRET = 32;

const port = z.coerce.number().int().min(0).max(65_535);

/** Every setting there is; the README's table is made from these descriptions. */
export const SETTINGS = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/, "must begin with file: or postgres://")
    .optional()
    .describe(
      "`file:...` (SQLite) or `postgres://...`. Default: `file:data/et-vous.db`, in demonstration `file:data/demo.db`.",
    ),
  PORT: port.default(3000).describe("Port to listen on."),
  HOST: z.string().default("127.0.0.1").describe("Address to listen on. The demonstration only accepts loopback."),
  PUBLIC_URL: z
    .string()
    .refine(isSite, "must be an http or https address, without a path")
    .optional()
    .describe("Address that people type, without a path. Default in demonstration: `http://localhost:PORT`."),
  SESSION_SECRET: z
    .string()
    .optional()
    .describe(`Signs cookies and links: at least ${MINIMUM_SECRET} random characters. Compulsory in production.`),
  ENCRYPTION_KEY: z
    .string()
    .refine(
      (text) => listOf(text).every((key) => Buffer.from(key, "base64").length === 32),
      "must be 32 bytes in base64",
    )
    .optional()
    .describe(
      "Seals what the database must not tell (authenticators' secrets, credentials of the networks, keys of ActivityPub): 32 random bytes in base64, from `openssl rand -base64 32`. Several, separated by commas: the first seals, all open. Compulsory in production.",
    ),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "must begin with smtp:// or smtps://")
    .optional()
    .describe(
      "Mail server: `smtp://user:password@host:587`. Without it no mail leaves; the demonstration shows them on a page.",
    ),
  MAIL_FROM: z
    .string()
    .refine((text) => text.includes("@") && !/[\r\n]/.test(text), "must be an address")
    .optional()
    .describe("Sender of the mails: `Name <address>`. Default: `ne-pas-repondre@` the host of PUBLIC_URL."),
  OIDC_ISSUER: z
    .url()
    .optional()
    .describe("The bank's OpenID Connect provider. With it, clients sign in through the bank."),
  OIDC_CLIENT_ID: z.string().optional().describe("This site's name at the provider."),
  OIDC_CLIENT_SECRET: z.string().optional().describe("This site's secret at the provider."),
  OIDC_CLIENT_CLAIM: z.string().default("bank_client").describe("The claim that is `true` for a client of the bank."),
  OIDC_ROLE_CLAIM: z
    .string()
    .default("et_vous_role")
    .describe("The claim that makes someone `moderator`, `adviser` or `admin`."),
  TRUSTED_PROXIES: z
    .string()
    .refine((text) => listOf(text).every(isNetwork), "must be addresses or networks, separated by commas")
    .default("")
    .describe("Addresses or networks (`10.0.0.0/8`), separated by commas, whose `X-Forwarded-For` is believed."),
  BRAND_NAME: z.string().max(40).optional().describe("Name of the site until an administrator writes another one."),
  PUBLIC_CONTACTS: z
    .string()
    .default("")
    .describe(
      "The bank's own public numbers and addresses, separated by commas: contributions may tell them, every other one is masked.",
    ),
  FEDERATION: z
    .enum(["on", "off"])
    .default("on")
    .describe("Whether servers of ActivityPub (Mastodon and others) can follow this site."),
  NETWORK_GATEWAYS: z
    .string()
    .refine((text) => gatewaysOf(text) !== null, "must be pairs such as x=https://gateway.bank.example")
    .default("")
    .describe(
      "Where the bank's own way out stands for X, LinkedIn and Facebook: `x=https://gateway.bank.example`, separated by commas, without a path.",
    ),
  PRIVATE_PEERS: z
    .enum(["yes", "no"])
    .optional()
    .describe(
      "Whether the site may send to addresses of private networks (webhooks, a server of the bank). Default: `no`; `yes` in demonstration.",
    ),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"])
    .default("info")
    .describe("How much is written to the log."),
});

export function listOf(text: string): string[] {
  return text
    .split(",")
    .map((entry) => entry.trim())
    .filter(Boolean);
}

/** Null when an entry is no pair of a network and an origin. */
export function gatewaysOf(text: string): Map<string, string> | null {
  const pairs = listOf(text).map((entry) => /^(x|linkedin|facebook)=(.+)$/.exec(entry));
  const gateways = new Map<string, string>();
  for (const pair of pairs) {
    const [, network = "", address = ""] = pair ?? [];
    const url = URL.parse(address);
    if (!url || !isSite(address)) return null;
    gateways.set(network, url.origin);
  }
  return gateways;
}

/** Links and the check of where forms come from are made of its origin: anything after it would be lost. */
function isSite(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
}
