import type { z } from "zod";
import { StartRefusal } from "#db/start-refusal.ts";
import { gatewaysOf, listOf, MINIMUM_SECRET, SETTINGS } from "./settings.server.ts";

/** Secrets that stand in documentation and examples: whoever signs with one of them signs for everybody. */
const SAMPLE_SECRETS = ["change-me", "changeme", "secret", "development", "demonstration"];

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

/** The database of commands that run beside the site (seed, import...): DATABASE_URL, or else the demonstration's. */
export function commandDatabaseUrl(): string {
  return process.env["DATABASE_URL"] || defaultDatabase("demonstration");
}

/** What the shield of such a command lets through. */
export function commandPublicContacts(): string[] {
  return listOf(process.env["PUBLIC_CONTACTS"] ?? "");
}

/** The keys of a command that opens what is sealed: the demonstration's are not assumed. */
export function commandEncryptionKeys(): Buffer[] {
  const { data } = SETTINGS.shape.ENCRYPTION_KEY.safeParse(process.env["ENCRYPTION_KEY"] || undefined);
  return listOf(data ?? "").map((key) => Buffer.from(key, "base64"));
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
