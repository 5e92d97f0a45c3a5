import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import {
  actorIn,
  isFederated,
  noteNameIn,
  notePath,
  threadIdIn,
  wantsActivity,
} from "#app/features/federation/addresses.ts";
import { noteOfThread, readNote } from "#app/features/federation/note-row.server.ts";
import type { Federated } from "#app/features/federation/open-federation.server.ts";
import { federationOf } from "#app/features/federation/opened.server.ts";
import { readActor } from "#app/features/federation/read-actor.server.ts";
import { refusalToParse } from "#app/features/federation/rubbish.ts";
import type { Site } from "./context.server.ts";

const LARGEST_ACTIVITY = 256 * 1024;
const METHODS = ["GET", "HEAD", "POST"];
const ACTIVITY = "application/activity+json";

interface Around {
  errorPage: (c: Context, status: number) => Promise<Response>;
  networkOf: (c: Context) => string;
}

/** Answers other servers, before the rules that hold for pages and forms; every other address goes on as before. */
export function federationEdge(site: Site, { errorPage, networkOf }: Around): MiddlewareHandler {
  const federated = federationOf(site);
  const limitBody = bodyLimit({ maxSize: LARGEST_ACTIVITY, onError: (c) => c.text("Too large.", 413) });
  return async (c, next) => {
    if (!isFederated(c.req.path)) return federated ? besidePages(c, next, site) : next();
    if (!federated) return errorPage(c, 404);
    if (!METHODS.includes(c.req.method)) return errorPage(c, 405);
    const wait = await site.limits.count("federation", networkOf(c));
    if (wait !== null) return c.text("Too many requests.", 429, { "Retry-After": String(wait) });
    return limitBody(c, async () => {
      c.res = await answer(c, site, federated, async () => notFound(c, errorPage));
    });
  };
}

/** A thread's page leads whoever reads ActivityPub to what the bank says there. */
async function besidePages(c: Context, next: () => Promise<void>, { store }: Site): Promise<Response | undefined> {
  const threadId = threadIdIn(c.req.path);
  if (threadId === null || !["GET", "HEAD"].includes(c.req.method)) {
    await next();
    return;
  }
  if (wantsActivity(c.req.header("Accept") ?? "")) {
    const note = await noteOfThread(store, threadId);
    if (note) return c.body(null, 302, { Location: notePath(note), Vary: "Accept" });
  }
  await next();
  c.res.headers.append("Vary", "Accept");
  return;
}

type NotFound = () => Promise<Response>;

/** A page for people, a word for machines. */
async function notFound(c: Context, errorPage: Around["errorPage"]): Promise<Response> {
  const person = c.req.method !== "POST" && c.req.header("Accept")?.includes("text/html");
  return person ? errorPage(c, 404) : c.text("Not found.", 404);
}

async function answer(c: Context, site: Site, federated: Federated, missing: NotFound): Promise<Response> {
  const { method } = c.req;
  const body = method === "POST" ? await c.req.arrayBuffer() : null;
  if (body && refusalToParse(new TextDecoder().decode(body)) !== null) return c.text("No activity.", 400);
  const gone = method === "POST" ? null : await tombstone(c, site, federated);
  if (gone) return gone;
  // Signatures are made for the public address, whatever stands in front of this process.
  const { pathname, search } = new URL(c.req.url);
  const request = new Request(new URL(pathname + search, site.env.publicUrl), {
    method,
    headers: c.req.raw.headers,
    body,
  });
  try {
    const answered = await federated.run(() =>
      federated.federation.fetch(request, {
        contextData: site,
        onNotFound: missing,
        onNotAcceptable: () => toPage(c, site, missing),
      }),
    );
    if (!answered.headers.has("Cache-Control")) answered.headers.set("Cache-Control", "no-cache");
    return answered;
  } catch (error) {
    if (method !== "POST" || !isTheirs(error)) {
      site.log.error({ err: error }, "the federation could not answer");
      return c.text("Internal error.", 500);
    }
    site.log.debug({ err: error }, "an activity could not be read");
    return c.text("This activity cannot be read.", 400);
  }
}

/** What was deleted says so. */
async function tombstone(c: Context, { store }: Site, { context }: Federated): Promise<Response | null> {
  const name = noteNameIn(c.req.path);
  const reading = name === null ? null : await readNote(store, name);
  if (reading?.state !== "gone") return null;
  const id = new URL(notePath(reading.row), context().canonicalOrigin).href;
  const body = JSON.stringify({ "@context": "https://www.w3.org/ns/activitystreams", id, type: "Tombstone" });
  return c.body(body, 410, { "Content-Type": ACTIVITY, "Cache-Control": "no-cache" });
}

/** A person who opens an address of the machines finds the page that it stands for. */
async function toPage(c: Context, { store }: Site, missing: NotFound): Promise<Response> {
  const to = await pageOf(store, c.req.path);
  if (to === null) return c.text("This address speaks ActivityPub.", 406, { Vary: "Accept" });
  return to === "none" ? missing() : c.body(null, 302, { Location: to, Vary: "Accept" });
}

async function pageOf(store: Site["store"], path: string): Promise<string | null> {
  const [actor, note] = [actorIn(path), noteNameIn(path)];
  if (actor !== null) return (await readActor(store, actor))?.path ?? "none";
  if (note === null) return null;
  const reading = await readNote(store, note);
  if (reading.state !== "standing") return "none";
  return reading.note.said?.path ?? null;
}

/** JSON-LD that cannot be, documents of theirs that do not come: nothing that we have done. */
function isTheirs(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    /^(jsonld\.|FetchError$|UrlError$|AbortError$)/.test(error.name) ||
    error instanceof TypeError ||
    error instanceof RangeError ||
    error instanceof SyntaxError
  );
}
