import type { MiddlewareHandler } from "hono";
import { NONCE, secureHeaders } from "hono/secure-headers";
import type { Env } from "./env.server.ts";

export interface NonceVariables {
  secureHeadersNonce?: string;
}

const CSP = "Content-Security-Policy";

/** Nothing from elsewhere, nothing inline without this response's nonce. Vite's own client needs more, in development only. */
export function securityHeaders(env: Env, dev: boolean): MiddlewareHandler {
  const ours = policy(env, dev);
  return async (c, next) => {
    const narrower: { policy?: string | null } = {};
    await ours(c, async () => {
      await next();
      narrower.policy = c.res.headers.get(CSP);
    });
    // An answer that allows itself less than the house does, as an uploaded drawing, keeps its own.
    if (narrower.policy) c.res.headers.set(CSP, narrower.policy);
  };
}

function policy({ publicUrl, oidc }: Env, dev: boolean): MiddlewareHandler {
  const secure = publicUrl.protocol === "https:";
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'", NONCE],
      styleSrc: dev ? ["'self'", "'unsafe-inline'"] : ["'self'"],
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'"],
      connectSrc: dev ? ["'self'", "ws:"] : ["'self'"],
      manifestSrc: ["'self'"],
      // The form that leads to the bank's provider is answered by a redirect, and Chromium holds redirects to this too.
      formAction: ["'self'", ...(oidc ? [oidc.issuer.origin] : [])],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    strictTransportSecurity: secure ? "max-age=31536000; includeSubDomains" : false,
    referrerPolicy: "strict-origin-when-cross-origin",
    xFrameOptions: "DENY",
    crossOriginOpenerPolicy: "same-origin",
    crossOriginResourcePolicy: "same-origin",
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [] },
  });
}
