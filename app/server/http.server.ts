import type { HttpBindings } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import type { ServerBuild } from "@remix-run/node";
import { createRequestHandler } from "@remix-run/server-runtime";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import { parse } from "hono/utils/cookie";
import { answerAgain } from "./answer-again.server.ts";
import { healthOnceASecond } from "./check-health.server.ts";
import type { RequestContext, Site } from "./context.server.ts";
import { federationEdge } from "./federation-edge.server.ts";
import { chooseLanguage } from "./language.server.ts";
import { limitBody } from "./limit-body.server.ts";
import { networkOf, trustedProxies } from "./network.server.ts";
import { isForeignPost } from "./same-origin.server.ts";
import { SECRET_PATH } from "./secret-path.ts";
import { type NonceVariables, securityHeaders } from "./security-headers.server.ts";
import { readVisitor } from "./visitor-cookie.server.ts";

/** What pages and forms use; nothing here answers anything else. */
const METHODS = ["GET", "HEAD", "POST"];
const ONE_YEAR = "public, max-age=31536000, immutable";

type App = { Bindings: HttpBindings; Variables: NonceVariables };
type Asked = Context<App>;
type Answer = (c: Asked, request: Request) => Promise<Response>;

/** The whole HTTP edge: files, headers, limits, who is asking; then Remix. */
export function createApp(site: Site, build: ServerBuild | (() => Promise<ServerBuild>), dev = false): Hono<App> {
  const app = new Hono<App>();
  const answer = answerWith(site, createRequestHandler(build, dev ? "development" : "production"));
  const errorPage = (c: Asked, status: number) =>
    answer(c, new Request(new URL(`/erreur/${status}`, c.req.url), { headers: c.req.raw.headers }));

  const readHealth = healthOnceASecond(site);
  app.use(logRequests(site));
  app.use(compress());
  app.use(securityHeaders(site.env, dev));
  app.get("/healthz", async (c) => {
    const health = await readHealth();
    return c.json(health, health.healthy ? 200 : 503);
  });
  app.use("/assets/*", keptForGood, serveStatic({ root: "build/client" }));
  app.get("/:file{[a-z-]+\\.(?:svg|js|txt|png|ico)}", serveStatic({ root: "build/client" }));
  // No address of ours holds a zero, and PostgreSQL would refuse it with an error.
  app.use(async (c, next) => (c.req.path.includes("\0") ? errorPage(c, 404) : next()));
  // How Remix once asked for data: it would log an error for each, and no page of ours has such a parameter.
  app.use(async (c, next) => (c.req.query("_data") === undefined ? next() : errorPage(c, 404)));
  app.use(federationEdge(site, { errorPage, networkOf: networkReader(site) }));
  app.use(async (c, next) => (METHODS.includes(c.req.method) ? next() : errorPage(c, 405)));
  app.use(async (c, next) => (isForeignPost(c.req.raw, site.env.origins) ? errorPage(c, 403) : next()));
  app.use(limitBody<App>((c) => errorPage(c, 413)));
  app.all("*", async (c) => {
    const response = await answer(c, c.req.raw);
    return isBare(response) ? inFull(response, await errorPage(c, response.status)) : response;
  });
  return app;
}

/** An address that only takes forms has no page of its own to refuse on. */
function isBare({ status, headers }: Response): boolean {
  return status >= 400 && !headers.has("Content-Type");
}

function inFull(bare: Response, page: Response): Response {
  const seconds = bare.headers.get("Retry-After");
  if (seconds !== null) page.headers.set("Retry-After", seconds);
  return page;
}

/** Remix, told who is asking. */
function answerWith(site: Site, handle: ReturnType<typeof createRequestHandler>): Answer {
  const network = networkReader(site);
  return async (c, request) => {
    const response = await answerAgain({
      request,
      read: () => requestContext(c, site, network(c)),
      handle: (sent, context) => handle(sent, { ...context }),
    });
    // What is shown depends on who looks: nobody in between keeps it. What the team reads is kept nowhere at all.
    if (c.req.path.startsWith("/equipe/")) response.headers.set("Cache-Control", "private, no-store");
    if (!response.headers.has("Cache-Control")) response.headers.set("Cache-Control", "private, no-cache");
    return response;
  };
}

/** The network that a request came from. */
function networkReader({ env }: Site): (c: Asked) => string {
  const trusted = trustedProxies(env.trustedProxies);
  return (c) => networkOf(c.env.incoming.socket.remoteAddress ?? "", c.req.header("X-Forwarded-For"), trusted);
}

/** Who is asking, in which language, from which network. */
async function requestContext(c: Asked, site: Site, network: string): Promise<RequestContext> {
  const cookies = c.req.header("Cookie") ?? "";
  return {
    ...site,
    nonce: c.get("secureHeadersNonce") ?? "",
    formSent: c.req.method === "POST",
    lang: chooseLanguage(new URL(c.req.url), cookies, c.req.header("Accept-Language") ?? ""),
    network,
    userAgent: c.req.header("User-Agent") ?? "",
    ...(await whoIsAsking(site, cookies)),
    visitor: readVisitor(cookies, site.env),
  };
}

/** A session whose second factor is awaited makes nobody signed in. */
async function whoIsAsking({ sessions }: Site, cookies: string): Promise<Pick<RequestContext, "viewer" | "pending">> {
  // Not lucia's own reading: it throws where a cookie is not well encoded.
  const sessionId = parse(cookies, sessions.sessionCookieName)[sessions.sessionCookieName];
  const { session, user } = sessionId ? await sessions.validateSession(sessionId) : { session: null, user: null };
  if (!session) return { viewer: null, pending: null };
  const { id, handle, name, role, avatarHash: avatar } = user;
  if (!session.complete) return { viewer: null, pending: { memberId: id, sessionId: session.id, role } };
  return {
    viewer: { id, handle, name, role, avatar, sessionId: session.id, confirmedAt: session.confirmedAt },
    pending: null,
  };
}

/** Built files carry a hash in their names. Not serveStatic's onFound: it comes when the headers have already gone. */
async function keptForGood(c: Context<App>, next: () => Promise<void>) {
  await next();
  if (c.res.ok) c.header("Cache-Control", ONE_YEAR);
}

function logRequests({ log }: Site) {
  return async (c: Asked, next: () => Promise<void>) => {
    const start = performance.now();
    await next();
    // The path only: what people search for is theirs.
    const { method, path } = c.req;
    const shown = path.replace(SECRET_PATH, "/$1/…");
    log.debug({ method, path: shown, status: c.res.status, ms: Math.round(performance.now() - start) }, "request");
  };
}
