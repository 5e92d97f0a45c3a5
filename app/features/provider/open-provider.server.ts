import * as oidc from "openid-client";
import { derivedOf } from "#app/features/proofs/answers.server.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import type { Env, OidcSettings } from "#app/server/env.server.ts";
import { type ProviderPerson, readPerson } from "./claims.server.ts";
import { openDiscovery } from "./discovery.server.ts";
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
  const redirectUri = new URL(RETURN_PATH, env.publicUrl);
  const secretsOf = ({ ref }: Journey) => ({
    nonce: derivedOf({ ref, purpose: "provider" }, "nonce", env.sessionSecret),
    verifier: derivedOf({ ref, purpose: "provider" }, "verifier", env.sessionSecret),
  });

  return {
    async authorizationUrl(journey, lang) {
      const { nonce, verifier } = secretsOf(journey);
      try {
        const config = await configuration();
        return oidc.buildAuthorizationUrl(config, {
          redirect_uri: redirectUri.href,
          scope: SCOPE,
          state: journey.ref,
          nonce,
          code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
          code_challenge_method: "S256",
          ui_locales: lang,
          ...wantedClaims(config, settings),
          ...(journey.again && { prompt: "login", max_age: "0" }),
        });
      } catch (error) {
        return troubleOf(error);
      }
    },
    async exchange(search, { begunAt, ...journey }) {
      const { nonce, verifier } = secretsOf(journey);
      const address = new URL(redirectUri);
      address.search = search;
      try {
        const config = await configuration();
        // Asked for anew, they proved who they are after the question was put; openid-client allows for the clocks.
        const age = Math.ceil((Date.now() - +begunAt) / 1000);
        const tokens = await oidc.authorizationCodeGrant(config, address, {
          expectedState: journey.ref,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
          ...(journey.again && { maxAge: age }),
        });
        const person = readPerson(await claimsOf(config, tokens), settings);
        return person ? { exchanged: true, person } : { exchanged: false, trouble: "not-believed", code: "claims" };
      } catch (error) {
        return { exchanged: false, ...troubleOf(error) };
      }
    },
    async readLogoutToken(token) {
      return readLogoutToken(token, { configuration, settings });
    },
  };
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
