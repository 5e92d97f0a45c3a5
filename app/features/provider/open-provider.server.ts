import * as oidc from "openid-client";
import { derivedOf } from "#app/features/proofs/answers.server.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Env, OidcSettings } from "#app/server/env.server.ts";
import { type ProviderPerson, readPerson } from "./claims.server.ts";
import { type Configuration, openDiscovery } from "./discovery.server.ts";
import { type LogoutToken, type LogoutTrouble, readLogoutToken } from "./logout-token.server.ts";
import { type Trouble, troubleOf } from "./trouble.server.ts";

const RETURN_PATH = "/connexion/banque/retour";
const SCOPE = "openid email profile";

export interface Journey {
  /** Of its proof: what the provider sends back as `state`, and what nonce and PKCE verifier are made of. */
  ref: string;
  /** Asks again who they are, whatever session they have at the bank. */
  again: boolean;
}

export type Exchanged = { exchanged: true; person: ProviderPerson } | ({ exchanged: false } & Trouble);

/** The bank's OpenID Connect provider, as the rest of the site knows it. */
export interface Provider {
  /** Where to lead the browser. */
  authorizationUrl(journey: Journey, lang: Language): Promise<URL | Trouble>;
  /** What the browser brought back (`search` of its address), checked whole: issuer, state, nonce, audience, signature, dates. */
  exchange(search: string, journey: Journey & { begunAt: Date }): Promise<Exchanged>;
  readLogoutToken(token: string): Promise<LogoutToken | LogoutTrouble>;
}

/** Null where the site has none. */
export function openProvider(env: Env): Provider | null {
  if (!env.oidc) return null;
  const settings = env.oidc;
  const configuration = openDiscovery(settings, env.mode);
  const desk: Desk = { env, settings, configuration, redirectUri: new URL(RETURN_PATH, env.publicUrl) };
  return {
    authorizationUrl: (journey, lang) => authorizationUrl(desk, journey, lang).catch(troubleOf),
    exchange: (search, journey) =>
      exchange(desk, search, journey).catch((error: unknown) => ({ exchanged: false, ...troubleOf(error) })),
    readLogoutToken: (token) => readLogoutToken(token, desk),
  };
}

interface Desk {
  env: Env;
  settings: OidcSettings;
  configuration: Configuration;
  redirectUri: URL;
}

function secretsOf({ env }: Desk, { ref }: Journey) {
  const of = (what: string) => derivedOf({ ref, purpose: "provider" }, what, env.sessionSecret);
  return { nonce: of("nonce"), verifier: of("verifier") };
}

async function authorizationUrl(desk: Desk, journey: Journey, lang: Language): Promise<URL> {
  const { nonce, verifier } = secretsOf(desk, journey);
  const config = await desk.configuration({ alive: true });
  return oidc.buildAuthorizationUrl(config, {
    redirect_uri: desk.redirectUri.href,
    scope: SCOPE,
    state: journey.ref,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    ui_locales: lang,
    ...wantedClaims(config, desk.settings),
    ...(journey.again && { prompt: "login", max_age: "0" }),
  });
}

async function exchange(desk: Desk, search: string, journey: Journey & { begunAt: Date }): Promise<Exchanged> {
  const { nonce, verifier } = secretsOf(desk, journey);
  const address = new URL(desk.redirectUri);
  address.search = search;
  const config = await desk.configuration();
  // Asked for anew, they proved who they are after the question was put; openid-client allows for the clocks.
  const age = Math.ceil((Date.now() - +journey.begunAt) / 1000);
  const tokens = await oidc.authorizationCodeGrant(config, address, {
    expectedState: journey.ref,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
    ...(journey.again && { maxAge: age }),
  });
  const person = readPerson(await claimsOf(config, tokens), desk.settings);
  return person ? { exchanged: true, person } : { exchanged: false, trouble: "not-believed", code: "claims" };
}

/** Providers that can be asked for a claim by its name are; others are set up to give it to this site. */
function wantedClaims(config: oidc.Configuration, { clientClaim, roleClaim }: OidcSettings): Record<string, string> {
  if (!config.serverMetadata().claims_parameter_supported) return {};
  const wanted = { [clientClaim]: null, [roleClaim]: null };
  return { claims: JSON.stringify({ id_token: wanted, userinfo: wanted }) };
}

type Tokens = Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>;

/** Many providers say who someone is in the token and the rest on request; what is signed comes first. */
async function claimsOf(config: oidc.Configuration, tokens: Tokens): Promise<Record<string, unknown>> {
  const signed = tokens.claims();
  if (!signed) return {};
  if (!config.serverMetadata().userinfo_endpoint) return { ...signed };
  const asked = await oidc.fetchUserInfo(config, tokens.access_token, signed.sub);
  return { ...asked, ...signed };
}
