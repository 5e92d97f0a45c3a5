import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT, decodeJwt } from "jose";
import Provider, { type AccountClaims, type Configuration } from "oidc-provider";
import { freePort } from "./free-port.ts";

const CLIENT = { id: "et-vous", secret: "a secret between the bank and the site" };

/** What the bank knows of somebody. */
export type BankPerson = Omit<AccountClaims, "sub">;

/** An ID token as another bank, or a thief, would write it. */
export interface Forgery {
  /** Changes what the true token says. */
  claims?: (said: Record<string, unknown>) => Record<string, unknown>;
  /** Signs with a key that the bank does not publish. */
  wrongKey?: boolean;
}

/** The bank's OpenID Connect provider: the real thing (oidc-provider), in this process. */
export interface Bank {
  issuer: string;
  settings: Record<string, string>;
  people: Map<string, BankPerson>;
  /** Who sits in front of the bank's own page of signing in; null: they press "cancel". */
  visitor: string | null;
  /** The next tokens are not the bank's own. */
  forgery: Forgery | null;
  /** A logout token as the bank signs it, with some of it changed. */
  logoutToken: (changes: Record<string, unknown>, forged?: { wrongKey?: boolean; typ?: string }) => Promise<string>;
  /** Answers no more, until it opens again on the same port. */
  close: () => Promise<void>;
  open: () => Promise<void>;
}

/** `site` is the address of the site, which the bank knows in advance. */
export async function openBank(site: string): Promise<Bank> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const [key, otherKey] = [await newKey(), await newKey()];
  const people: Bank["people"] = new Map();
  const provider = new Provider(issuer, configurationOf({ site, key, people }));
  const server: { now: Server | null } = { now: null };
  const sign = async (claims: Record<string, unknown>, { wrongKey = false, typ = "JWT" }) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: "RS256", kid: String(key.kid), typ })
      .sign(await importJWK(wrongKey ? otherKey : key, "RS256"));

  const bank: Bank = {
    issuer,
    settings: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret },
    people,
    visitor: null,
    forgery: null,
    logoutToken: (changes, { wrongKey = false, typ = "logout+jwt" } = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const events = { "http://schemas.openid.net/event/backchannel-logout": {} };
      const claims = { iss: issuer, aud: CLIENT.id, iat: now, exp: now + 120, jti: crypto.randomUUID(), events };
      return sign({ ...claims, ...changes }, { wrongKey, typ });
    },
    close: async () => {
      server.now?.close();
      server.now?.closeAllConnections();
      server.now = null;
    },
    open: async () => {
      const answer = provider.callback();
      const listening = createServer((request, response) => {
        const uid = /^\/interaction\/[\w-]+$/.exec(request.url ?? "");
        if (uid) void finishInteraction(provider, bank, request, response);
        else void answer(request, response);
      }).listen(port, "127.0.0.1");
      server.now = listening;
      await once(listening, "listening");
    },
  };
  provider.use(async (ctx, next) => {
    await next();
    if (bank.forgery && ctx.path === "/token") ctx.body = await forged(ctx.body, bank.forgery, sign);
  });
  await bank.open();
  return bank;
}

type Sign = (claims: Record<string, unknown>, by: { wrongKey?: boolean }) => Promise<string>;

async function forged(body: unknown, { claims = (said) => said, wrongKey = false }: Forgery, sign: Sign) {
  if (typeof body !== "object" || body === null || !("id_token" in body)) return body;
  const said: Record<string, unknown> = { ...decodeJwt(String(body.id_token)) };
  return { ...body, id_token: await sign(claims(said), { wrongKey }) };
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: "the-bank", alg: "RS256", use: "sig" };
}

/** The bank's page of signing in, on which whoever sits there types nothing wrong. */
async function finishInteraction(
  provider: Provider,
  { visitor }: Bank,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const result =
    visitor === null
      ? { error: "access_denied", error_description: "they pressed cancel" }
      : { login: { accountId: visitor } };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

interface Known {
  site: string;
  key: JWK;
  people: Bank["people"];
}

function configurationOf({ site, key, people }: Known): Configuration {
  return {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [`${site}/connexion/banque/retour`],
        post_logout_redirect_uris: [`${site}/`],
        backchannel_logout_uri: `${site}/connexion/banque/deconnexion`,
        backchannel_logout_session_required: true,
      },
    ],
    jwks: { keys: [key] },
    cookies: { keys: ["of the bank alone"] },
    claims: {
      openid: ["sub"],
      email: ["email", "email_verified"],
      profile: ["name", "given_name", "family_name", "bank_client", "et_vous_role"],
    },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
    // Without its refusal of private addresses: this site is on loopback.
    fetch: (url, options) => fetch(url, withoutDispatcher(options)),
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, sub) => {
      const person = people.get(sub);
      return person && { accountId: sub, claims: () => ({ sub, ...person }) };
    },
    // The bank asks nobody whether the site may know them.
    loadExistingGrant: async ({ oidc }) => {
      const given = oidc.session?.grantIdFor(CLIENT.id);
      if (given) return oidc.provider.Grant.find(given);
      const grant = new oidc.provider.Grant({
        clientId: String(oidc.client?.clientId),
        accountId: String(oidc.session?.accountId),
      });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
    ttl: { Session: 3600, Grant: 3600, Interaction: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
  };
}

function withoutDispatcher(options: RequestInit = {}): RequestInit {
  return Object.fromEntries(Object.entries(options).filter(([name]) => name !== "dispatcher"));
}
