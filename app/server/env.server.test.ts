import { expect, test } from "vitest";
import { StartRefusal } from "#db/start-refusal.ts";
import { readEnv } from "./env.server.ts";

const KEY = Buffer.alloc(32, 7);
const fine = {
  PUBLIC_URL: "https://etvous.example",
  SESSION_SECRET: "q8Jx1rVn5Tz0WcLk7Yb3PdMf9Gh2Sa6E",
  ENCRYPTION_KEY: KEY.toString("base64"),
};
const production = (changes: Record<string, string | undefined> = {}) => readEnv("production", { ...fine, ...changes });
const demonstration = (changes: Record<string, string | undefined> = {}) => readEnv("demonstration", changes);

test("the demonstration starts with nothing set", () => {
  expect(demonstration()).toMatchObject({
    mode: "demonstration",
    databaseUrl: "file:data/demo.db",
    host: "127.0.0.1",
    port: 3000,
    origins: ["http://localhost:3000", "http://localhost:3000", "http://127.0.0.1:3000"],
    trustedProxies: [],
  });
});

test("production asks for an address and a secret, and has its own database", () => {
  const env = production();
  expect(env).toMatchObject({ databaseUrl: "file:data/et-vous.db", origins: ["https://etvous.example"] });
  expect(env.publicUrl.origin).toBe("https://etvous.example");
});

test("an empty setting is a missing one", () => {
  expect(demonstration({ PORT: "", DATABASE_URL: "", PUBLIC_URL: "", BRAND_NAME: "" })).toEqual(demonstration());
});

test("settings are read as they are documented", () => {
  const env = production({
    DATABASE_URL: "postgres://u:p@db/etvous",
    PORT: "8080",
    HOST: "0.0.0.0",
    TRUSTED_PROXIES: " 10.0.0.0/8, 2001:db8::/32 ,127.0.0.1,",
    BRAND_NAME: "Ma banque et vous",
    LOG_LEVEL: "warn",
  });
  expect(env).toMatchObject({ databaseUrl: "postgres://u:p@db/etvous", port: 8080, host: "0.0.0.0", logLevel: "warn" });
  expect(env.trustedProxies).toEqual(["10.0.0.0/8", "2001:db8::/32", "127.0.0.1"]);
  expect(env.brandName).toBe("Ma banque et vous");
});

test.each([
  ["DATABASE_URL", "mysql://db/etvous"],
  ["DATABASE_URL", "data/demo.db"],
  ["PORT", "http"],
  ["PORT", "-1"],
  ["PORT", "65536"],
  ["PORT", "80.5"],
  ["PUBLIC_URL", "etvous.example"],
  ["PUBLIC_URL", "localhost:3000"],
  ["PUBLIC_URL", "ftp://etvous.example"],
  ["PUBLIC_URL", "javascript:alert(1)"],
  ["PUBLIC_URL", "https://etvous.example/forum"],
  ["PUBLIC_URL", "https://etvous.example/?a=b"],
  ["TRUSTED_PROXIES", "the-proxy"],
  ["TRUSTED_PROXIES", "10.0.0.0/33"],
  ["TRUSTED_PROXIES", "10.0.0.1, 10.0.0.0/"],
  ["TRUSTED_PROXIES", "2001:db8::/129"],
  ["LOG_LEVEL", "loud"],
  ["BRAND_NAME", "x".repeat(41)],
  ["ENCRYPTION_KEY", "too short"],
  ["ENCRYPTION_KEY", `${KEY.toString("base64")},${Buffer.alloc(31).toString("base64")}`],
  ["SMTP_URL", "http://mail.example"],
  ["MAIL_FROM", "nobody"],
  ["MAIL_FROM", "Et Vous <a@b.example>\nBcc: all@b.example"],
  ["OIDC_ISSUER", "the bank"],
  ["FEDERATION", "yes"],
  ["PRIVATE_PEERS", "on"],
  ["NETWORK_GATEWAYS", "https://gateway.bank.example"],
  ["NETWORK_GATEWAYS", "x=gateway.bank.example"],
  ["NETWORK_GATEWAYS", "x=ftp://gateway.bank.example"],
  ["NETWORK_GATEWAYS", "x=https://gateway.bank.example/x"],
  ["NETWORK_GATEWAYS", "x=https://user:password@gateway.bank.example"],
  ["NETWORK_GATEWAYS", "mastodon=https://gateway.bank.example"],
  ["NETWORK_GATEWAYS", "x=https://gateway.bank.example,linkedin"],
])("%s=%s is refused in one sentence that names it", (name, value) => {
  for (const read of [production, demonstration]) {
    expect(() => read({ [name]: value })).toThrow(StartRefusal);
    expect(() => read({ [name]: value })).toThrow(new RegExp(`^[^\\n]*${name}[^\\n]*\\.$`));
  }
});

test("production without an address, or without a secret, is refused", () => {
  expect(() => production({ PUBLIC_URL: undefined })).toThrow(/PUBLIC_URL is missing/);
  expect(() => production({ SESSION_SECRET: undefined })).toThrow(/SESSION_SECRET is missing/);
  expect(() => production({ SESSION_SECRET: "" })).toThrow(/SESSION_SECRET is missing/);
});

test("production without a key to seal with is refused; with several, the first comes first", () => {
  expect(() => production({ ENCRYPTION_KEY: undefined })).toThrow(/^ENCRYPTION_KEY is missing/);
  const other = Buffer.alloc(32, 8);
  const { encryptionKeys } = production({
    ENCRYPTION_KEY: [other, KEY].map((key) => key.toString("base64")).join(", "),
  });
  expect(encryptionKeys).toEqual([other, KEY]);
});

test("without a mail server or a provider there is none; a provider needs this site's name there", () => {
  expect(production()).toMatchObject({ mail: { smtpUrl: null, from: "ne-pas-repondre@etvous.example" }, oidc: null });
  const OIDC_ISSUER = "https://banque.example";
  expect(() => production({ OIDC_ISSUER })).toThrow(/^OIDC_CLIENT_ID is missing/);
  const { oidc } = production({ OIDC_ISSUER, OIDC_CLIENT_ID: "et-vous" });
  expect(oidc).toMatchObject({ clientId: "et-vous", clientSecret: null, clientClaim: "bank_client" });
});

test("the site federates unless it is told not to", () => {
  expect([production().federation, demonstration().federation]).toEqual([true, true]);
  expect([production({ FEDERATION: "off" }).federation, production({ FEDERATION: "on" }).federation]).toEqual([
    false,
    true,
  ]);
});

test("private networks are gone to in demonstration, and elsewhere only when that is said", () => {
  expect([production().privatePeers, demonstration().privatePeers]).toEqual([false, true]);
  expect(production({ PRIVATE_PEERS: "yes" }).privatePeers).toBe(true);
  expect(demonstration({ PRIVATE_PEERS: "no" }).privatePeers).toBe(false);
});

test("each network has its own gateway, or none", () => {
  expect(production().gateways.size).toBe(0);
  const NETWORK_GATEWAYS = " x=https://passerelle.banque.example , linkedin=http://10.0.0.8:8080/,";
  expect([...production({ NETWORK_GATEWAYS }).gateways]).toEqual([
    ["x", "https://passerelle.banque.example"],
    ["linkedin", "http://10.0.0.8:8080"],
  ]);
});

test("a provider over http is for the demonstration only", () => {
  const settings = { OIDC_ISSUER: "http://127.0.0.1:4000", OIDC_CLIENT_ID: "et-vous" };
  expect(() => production(settings)).toThrow(/^OIDC_ISSUER must be an https address/);
  expect(demonstration(settings).oidc?.issuer.origin).toBe("http://127.0.0.1:4000");
});

test.each([
  ["a short one", "q8Jx1rVn5Tz0WcLk7Yb3PdMf9Gh2Sa6"],
  ["a sample", "change-me-change-me-change-me-0123456789"],
  ["a sample in capitals", "SECRET-0123456789-abcdefghijklmnop-QRST"],
  ["the demonstration's", "demonstrationdemonstrationdemonstration"],
  ["one letter again and again", "x".repeat(64)],
  ["a few letters again and again", "abcabcabcabcabcabcabcabcabcabcabcabcabc"],
])("production refuses %s as its secret", (_what, secret) => {
  expect(() => production({ SESSION_SECRET: secret })).toThrow(StartRefusal);
});

test("a secret is never repeated in the refusal", () => {
  const secret = "change-me-change-me-change-me-0123456789";
  expect(() => production({ SESSION_SECRET: secret })).not.toThrow(secret);
});

test.each(["0.0.0.0", "192.168.1.10", "::", "etvous.example"])("the demonstration never listens on %s", (host) => {
  expect(() => demonstration({ HOST: host })).toThrow(StartRefusal);
});

test.each(["127.0.0.1", "localhost", "::1"])("the demonstration may listen on %s", (host) => {
  expect(demonstration({ HOST: host }).host).toBe(host);
});
