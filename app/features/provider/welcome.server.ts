import { redirect, type TypedResponse } from "@remix-run/node";
import { and, eq } from "drizzle-orm";
import { enter, type Entry } from "#app/features/sessions/open-session.server.ts";
import { renewSession } from "#app/features/sessions/renew-session.server.ts";
import type { RequestContext } from "#app/server/context.server.ts";
import { done } from "#app/server/reply.server.ts";
import type { Store } from "#db/store.ts";
import { type Applied, noteOf } from "./apply-claims.server.ts";
import type { ProviderPerson } from "./claims.server.ts";
import type { ReadJourney } from "./journey.server.ts";
import { linkIdentity } from "./link.server.ts";
import type { ProviderRefusal } from "./refusals.ts";
import { settle } from "./settle.server.ts";

export type Welcome =
  | { welcomed: true; answer: TypedResponse<never> }
  | { welcomed: false; refusal: ProviderRefusal; next: string };

interface Arrival {
  person: ProviderPerson;
  journey: ReadJourney;
}

/** What was asked for before leaving for the bank is done. */
export function welcome(context: RequestContext, arrival: Arrival): Promise<Welcome> {
  const { intent } = arrival.journey;
  if (intent === "sign-in") return signIn(context, arrival);
  return intent === "link" ? link(context, arrival) : confirm(context, arrival);
}

async function signIn(context: RequestContext, { person, journey }: Arrival): Promise<Welcome> {
  const { store, now } = context;
  const { next, browser } = journey;
  const outcome = await settle(store, { person, browser, next, ...(await wordsOf(context)), at: now() });
  if (outcome.settled) {
    logApplied(context, outcome.applied);
    const key = outcome.created ? "signed-up" : "signed-in";
    return welcomed(await enter(context, entryOf(outcome.memberId, person), { next, key }));
  }
  if (outcome.refusal !== "address-known") return { welcomed: false, refusal: outcome.refusal, next };
  return welcomed(redirect(`/connexion/banque/relier?preuve=${outcome.ref}`, 303));
}

async function link(context: RequestContext, { person, journey: { memberId, next } }: Arrival): Promise<Welcome> {
  const { store, viewer, now } = context;
  if (memberId === null || viewer?.id !== memberId) return { welcomed: false, refusal: "somebody-else", next };
  const outcome = await linkIdentity(store, { memberId, person, at: now() });
  if (!outcome.linked) return { welcomed: false, refusal: outcome.refusal, next };
  return welcomed(await stay(context, { person, applied: outcome.applied, memberId, next, key: "provider-linked" }));
}

/** The same person, proved again: whoever else is at the keyboard is told no. */
async function confirm(context: RequestContext, { person, journey }: Arrival): Promise<Welcome> {
  const { store, viewer, now } = context;
  const { memberId, next, browser } = journey;
  const same = memberId !== null && viewer?.id === memberId && (await isTheirs(store, person, memberId));
  if (!same) return { welcomed: false, refusal: "somebody-else", next };
  const outcome = await settle(store, { person, browser, next, ...(await wordsOf(context)), at: now() });
  if (!outcome.settled) return { welcomed: false, refusal: "somebody-else", next };
  return welcomed(await stay(context, { person, applied: outcome.applied, memberId, next }));
}

async function wordsOf({ lang, brand }: RequestContext) {
  return { lang, brand: (await brand()).name };
}

async function isTheirs({ read, tables: { identities } }: Store, person: ProviderPerson, memberId: number) {
  const [found] = await read
    .select({ memberId: identities.memberId })
    .from(identities)
    .where(and(eq(identities.issuer, person.issuer), eq(identities.subject, person.subject)));
  return found?.memberId === memberId;
}

export interface Staying {
  person: Pick<ProviderPerson, "issuer" | "subject" | "session">;
  applied: Applied;
  memberId: number;
  next: string;
  key?: string;
}

/** They were signed in already: their session goes on, and ends with the bank's from now on, unless their role is a new one. */
export async function stay(context: RequestContext, staying: Staying): Promise<TypedResponse<never>> {
  const { person, applied, memberId, next, key } = staying;
  logApplied(context, applied);
  const entry = entryOf(memberId, person);
  if (applied.roleChanged) return enter(context, entry, { next, ...(key && { key }) });
  const headers = await renewSession(context, { confirmed: true, through: person });
  return key ? done(next, key, headers) : redirect(next, { status: 303, headers });
}

function entryOf(memberId: number, { issuer, subject, session }: Staying["person"]): Entry {
  return { memberId, way: "provider", provider: { issuer, subject, session } };
}

function logApplied({ log }: RequestContext, applied: Applied): void {
  const reason = noteOf(applied);
  if (reason) log.warn({ reason }, "the bank's provider has changed a role");
}

function welcomed(answer: TypedResponse<never>): Welcome {
  return { welcomed: true, answer };
}
