import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { may } from "#app/features/access/table.ts";
import { cardPath } from "#app/features/cards/card-address.server.ts";
import { cardViewOf } from "#app/features/cards/card-view.ts";
import { cardAlt, officialOf } from "#app/features/cards/card-words.server.ts";
import { mentionsOfThread } from "#app/features/mentions/thread-mentions.server.ts";
import { postsOfThread } from "#app/features/sending/posts-of-thread.server.ts";
import type { ThreadCard } from "#app/features/threads/cards.ts";
import { standingThreadId } from "#app/features/threads/leading-on.server.ts";
import { threadPath } from "#app/features/threads/paths.ts";
import type { ThreadReading } from "#app/features/threads/read-thread.server.ts";
import { actorOf, type RequestContext } from "./context.server.ts";
import { headOf } from "./head.server.ts";
import { notFound, readId } from "./reply.server.ts";
import { leadFromPost } from "./visit.server.ts";

export type ReadThread<View> = (
  store: LoaderFunctionArgs["context"]["store"],
  request: { id: number; origin: string } & { actor: ReturnType<typeof actorOf>; lang: "fr" | "en" },
) => Promise<ThreadReading<View>>;

export interface AnyView {
  card: ThreadCard;
}

/** A thread's page (or a part of it: /historique), or what its address answers instead: 301 to the right one, 404, 410. */
export async function readThreadPage<View extends AnyView>(
  read: ReadThread<View>,
  { request, params, context }: LoaderFunctionArgs,
  part = "",
) {
  const { store, env, lang } = context;
  const asked = readId(params["id"]);
  // Merged while someone wrote under its old address: their refused words are shown again on the page it leads to.
  const id = context.formSent ? await standingThreadId(store, asked) : asked;
  const { pathname, search } = new URL(request.url);
  const reading = await read(store, { id, origin: env.publicUrl.origin, actor: actorOf(context), lang });
  if (!reading.found) throw refusal(reading, { id, pathname, after: part + search });
  const { card } = reading.page;
  // Edited while someone wrote under its old address: their refused words stay where they are.
  if (params["slug"] !== card.slug && !context.formSent) throw redirect(`${threadPath(card)}${part}${search}`, 301);
  await leadFromPost(request, context);
  // Of the thread itself, not of its history.
  const [head, team] = await Promise.all([
    headOfThread(context, card),
    part === "" ? readForTeam(context, card.id) : null,
  ]);
  return { page: reading.page, head, ...(team ?? { posts: null, heard: null, i18n: [] }) };
}

/** What was sent of it to the networks, and what people say there: for the team, and in nobody else's page. */
async function readForTeam(context: RequestContext, threadId: number) {
  const { store, lang, now } = context;
  const { role } = actorOf(context);
  const posts = may(role, "post.send") ? await postsOfThread(store, threadId, now()) : [];
  const heard = may(role, "mention.handle") ? await mentionsOfThread(store, { threadId, lang }) : null;
  return { posts: posts.length > 0 ? posts : null, heard, i18n: posts.length > 0 ? ["sending", "networks"] : [] };
}

async function headOfThread(context: RequestContext, card: ThreadCard) {
  const view = cardViewOf(card, context.lang);
  const { version } = await context.brand();
  return headOf(context, {
    title: card.title,
    // Networks show it under every link to this page: to nobody by name.
    description: officialOf(view) || card.excerpt,
    path: threadPath(card),
    article: true,
    image: { path: cardPath(view, version), alt: cardAlt(view) },
  });
}

interface Place {
  id: number;
  pathname: string;
  /** What follows the address of a thread: /historique, ?fait=. */
  after: string;
}

function refusal(reading: Extract<ThreadReading<never>, { found: false }>, { id, pathname, after }: Place): Response {
  // Asked again each time ("no-cache"): a merge can be taken back.
  if (reading.refusal === "moved") return redirect(`${reading.to}${after}`, 301);
  if (reading.refusal === "not-found") return notFound();
  const name = pathname.startsWith("/idees") ? "idee" : "question";
  // Nobody else learns whether it was withdrawn, held, hidden or removed.
  if (!reading.own) return Response.json({}, { status: 410 });
  const restore = reading.state === "withdrawn" ? `${name}/${id}` : undefined;
  return Response.json({ restore, why: reading.state }, { status: 410 });
}
