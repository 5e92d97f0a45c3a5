import { z } from "zod";
import { StartRefusal } from "#db/start-refusal.ts";
import { isNetwork } from "./network.server.ts";

/** Secrets that stand in documentation and examples: whoever signs with one of them signs for everybody. */
const SAMPLE_SECRETS = ["change-me", "changeme", "secret", "development", "demonstration"];
const MINIMUM_SECRET = 32;

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
      "Seals what the database must not tell (authenticators' secrets): 32 random bytes in base64, from `openssl rand -base64 32`. Several, separated by commas: the first seals, all open. Compulsory in production.",
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
      "Where the bank's own way out stands for X, LinkedIn and Facebook: `x=https://gateway.bank.example`, separated by commas.",
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

export interface OidcSettings {
  issuer: URL;
  clientId: string;
  clientSecret: string | null;
  clientClaim: string;
  roleClaim: string;
}

export interface Env {
  mode: "demonstration" | "production";
  databaseUrl: string;
  port: number;
  host: string;
  publicUrl: URL;
  /** Where forms may come from: the public address and, in demonstration, both names of this machine. */
  origins: string[];
  sessionSecret: string;
  /** 32 bytes each: the first seals, all open. */
  encryptionKeys: Buffer[];
  mail: { smtpUrl: string | null; from: string };
  oidc: OidcSettings | null;
  trustedProxies: string[];
  brandName: string | undefined;
  /** What the shield lets through: the bank's own numbers and addresses. */
  publicContacts: string[];
  /** Servers of ActivityPub can follow this site. */
  federation: boolean;
  /** Origins that stand in the place of a network's own, by its name. */
  gateways: ReadonlyMap<string, string>;
  /** Requests of the site itself may go to private networks. */
  privatePeers: boolean;
  logLevel: z.infer<typeof SETTINGS>["LOG_LEVEL"];
}

/** Reads the environment once, at start. Throws a StartRefusal that names the setting to mend. */
export function readEnv(mode: Env["mode"], source: Record<string, string | undefined> = process.env): Env {
  const parsed = SETTINGS.safeParse(Object.fromEntries(Object.entries(source).filter(([, value]) => value !== "")));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new StartRefusal(`The setting ${issue?.path.join(".")} is not usable: ${issue?.message}.`);
  }
  const settings = parsed.data;
  const local = `http://localhost:${settings.PORT}`;
  const publicUrl = new URL(settings.PUBLIC_URL ?? local);
  if (mode === "production" && !settings.PUBLIC_URL)
    throw new StartRefusal(
      "PUBLIC_URL is missing: give the address that people will type, for example https://etvous.mabanque.fr.",
    );
  if (mode === "demonstration") requireLoopback(settings.HOST);
  return {
    mode,
    databaseUrl: settings.DATABASE_URL ?? defaultDatabase(mode),
    port: settings.PORT,
    host: settings.HOST,
    publicUrl,
    origins:
      mode === "demonstration" ? [publicUrl.origin, local, `http://127.0.0.1:${settings.PORT}`] : [publicUrl.origin],
    sessionSecret: sessionSecret(mode, settings.SESSION_SECRET),
    encryptionKeys: encryptionKeys(mode, settings.ENCRYPTION_KEY),
    mail: { smtpUrl: settings.SMTP_URL ?? null, from: settings.MAIL_FROM ?? `ne-pas-repondre@${publicUrl.hostname}` },
    oidc: oidcSettings(mode, settings),
    trustedProxies: listOf(settings.TRUSTED_PROXIES),
    brandName: settings.BRAND_NAME,
    publicContacts: listOf(settings.PUBLIC_CONTACTS),
    federation: settings.FEDERATION === "on",
    gateways: gatewaysOf(settings.NETWORK_GATEWAYS) ?? new Map<string, string>(),
    privatePeers: (settings.PRIVATE_PEERS ?? (mode === "demonstration" ? "yes" : "no")) === "yes",
    logLevel: settings.LOG_LEVEL,
  };
}

function listOf(text: string): string[] {
  return text
    .split(",")
    .map((entry) => entry.trim())
    .filter(Boolean);
}

/** Null when an entry is no pair of a network and an origin. */
function gatewaysOf(text: string): Map<string, string> | null {
  const pairs = listOf(text).map((entry) => /^(x|linkedin|facebook)=(.+)$/.exec(entry));
  const gateways = new Map<string, string>();
  for (const pair of pairs) {
    const [, network = "", address = ""] = pair ?? [];
    const url = URL.parse(address);
    if (!url || !/^https?:$/.test(url.protocol)) return null;
    gateways.set(network, url.origin);
  }
  return gateways;
}

/** Links and the check of where forms come from are made of its origin: anything after it would be lost. */
function isSite(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
}

/** The database of commands that run beside the site (seed, import...): DATABASE_URL, or else the demonstration's. */
export function commandDatabaseUrl(): string {
  return process.env["DATABASE_URL"] || defaultDatabase("demonstration");
}

/** What the shield of such a command lets through. */
export function commandPublicContacts(): string[] {
  return listOf(process.env["PUBLIC_CONTACTS"] ?? "");
}

function defaultDatabase(mode: Env["mode"]): string {
  return mode === "demonstration" ? "file:data/demo.db" : "file:data/et-vous.db";
}

function requireLoopback(host: string): void {
  if (!["127.0.0.1", "localhost", "::1"].includes(host))
    throw new StartRefusal(
      "The demonstration has published passwords: it only listens on 127.0.0.1. Use npm run serve to open a site to others.",
    );
}

function encryptionKeys(mode: Env["mode"], given: string | undefined): Buffer[] {
  if (given) return listOf(given).map((key) => Buffer.from(key, "base64"));
  if (mode === "demonstration") return [Buffer.alloc(32, "demonstration")];
  throw new StartRefusal("ENCRYPTION_KEY is missing: give 32 random bytes, for example from openssl rand -base64 32.");
}

function oidcSettings(mode: Env["mode"], settings: z.infer<typeof SETTINGS>): OidcSettings | null {
  if (!settings.OIDC_ISSUER) return null;
  if (mode === "production" && !settings.OIDC_ISSUER.startsWith("https://"))
    throw new StartRefusal("OIDC_ISSUER must be an https address: whoever stands in between could sign in as anybody.");
  if (!settings.OIDC_CLIENT_ID)
    throw new StartRefusal("OIDC_CLIENT_ID is missing: give the name that the provider knows this site by.");
  return {
    issuer: new URL(settings.OIDC_ISSUER),
    clientId: settings.OIDC_CLIENT_ID,
    clientSecret: settings.OIDC_CLIENT_SECRET ?? null,
    clientClaim: settings.OIDC_CLIENT_CLAIM,
    roleClaim: settings.OIDC_ROLE_CLAIM,
  };
}

function sessionSecret(mode: Env["mode"], given: string | undefined): string {
  // Known to all, which is why the demonstration never leaves loopback.
  if (mode === "demonstration") return given ?? "demonstration".repeat(3);
  if (!given)
    throw new StartRefusal(
      `SESSION_SECRET is missing: give at least ${MINIMUM_SECRET} random characters, for example from openssl rand -base64 48.`,
    );
  const sample = SAMPLE_SECRETS.some((word) => given.toLowerCase().includes(word));
  if (sample || given.length < MINIMUM_SECRET || new Set(given).size < 12)
    throw new StartRefusal(
      "SESSION_SECRET is a sample or too short: give at least 32 random characters, for example from openssl rand -base64 48.",
    );
  return given;
}
