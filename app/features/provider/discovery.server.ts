import * as oidc from "openid-client";
import type { Env, OidcSettings } from "#app/server/env.server.ts";

/** Seconds, for each request to the provider: someone is waiting for the page. */
const PATIENCE = 5;
/** How long its addresses are believed, in milliseconds. */
const KEPT = 60 * 60_000;
/** How long after it answered it is thought to be there. */
const ALIVE = 60_000;

/** `alive`: only when it has just answered, since somebody is about to be sent there. */
export type Configuration = (asked?: { alive: boolean }) => Promise<oidc.Configuration>;

/** What the provider says of itself. A failure is not kept: whoever comes next tries again. */
export function openDiscovery(settings: OidcSettings, mode: Env["mode"]): Configuration {
  let kept: { config: oidc.Configuration; at: number } | null = null;
  let underWay: Promise<oidc.Configuration> | null = null;

  const readAgain = async () => {
    const config = await discover(settings, mode);
    kept = { config, at: Date.now() };
    return config;
  };
  return ({ alive } = { alive: false }) => {
    if (kept && Date.now() < kept.at + (alive ? ALIVE : KEPT)) return Promise.resolve(kept.config);
    // Many who come at once wait for one answer.
    underWay ??= readAgain().finally(() => (underWay = null));
    return underWay;
  };
}

function discover({ issuer, clientId, clientSecret }: OidcSettings, mode: Env["mode"]): Promise<oidc.Configuration> {
  // env.server.ts refuses such an issuer in production.
  const insecure = mode === "demonstration" && issuer.protocol === "http:";
  return oidc.discovery(issuer, clientId, {}, secretAuthentication(clientSecret), {
    timeout: PATIENCE,
    execute: [
      // The token comes straight from the provider, and its signature is looked at all the same.
      oidc.enableNonRepudiationChecks,
      // Called deprecated so that it stands out.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      ...(insecure ? [oidc.allowInsecureRequests] : []),
    ],
  });
}

/** In the header unless the provider only reads it in the form. */
function secretAuthentication(secret: string | null): oidc.ClientAuth {
  if (secret === null) return oidc.None();
  const [inHeader, inForm] = [oidc.ClientSecretBasic(secret), oidc.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
    return methods.includes("client_secret_basic") ? inHeader(server, ...rest) : inForm(server, ...rest);
  };
}
