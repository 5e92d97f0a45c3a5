import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { may } from "#app/features/access/table.ts";
import type { FormReply } from "#app/features/forms/reply.ts";
import type { ThreadKind } from "#app/features/threads/cards.ts";
import { AskAsVisitorForm, AskForm, ProposeForm } from "#app/features/threads/forms.ts";
import { listPath, threadPath } from "#app/features/threads/paths.ts";
import { type NewThread, publishThread } from "#app/features/threads/publish.server.ts";
import { similarThreads } from "#app/features/threads/related.server.ts";
import { listThemes } from "#app/features/themes/list-themes.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { actorOf } from "./context.server.ts";
import { type ParsedForm, parseForm, readForm, refuse } from "./form.server.ts";
import { headOf } from "./head.server.ts";
import { previewOf } from "./preview.server.ts";
import { readAnonymous } from "./read-anonymous.server.ts";
import { done, tooMany } from "./reply.server.ts";

/** What the page to ask or propose needs: themes, and threads like the title that is being typed (`?title=`). */
export async function readAskPage(kind: ThreadKind, { request, context }: LoaderFunctionArgs) {
  const { store, lang, viewer } = context;
  const { searchParams } = new URL(request.url);
  const title = searchParams.get("title") ?? "";
  const looking = { actor: actorOf(context), lang };
  const [themes, similar] = await Promise.all([
    listThemes(store, lang),
    (await maySearch(context, title)) ? similarThreads(store, title.slice(0, 300), looking) : [],
  ]);
  const t = i18nOf(lang).t;
  const head = headOf(context, {
    title: t(kind === "idea" ? "writing:propose.title" : "writing:ask.title"),
    path: `${listPath(kind)}/nouvelle`,
  });
  const values = { title, body: searchParams.get("body") ?? "", theme: searchParams.get("theme") ?? "" };
  return { themes, similar, values, needsEmail: kind === "question" && !viewer, head };
}

/** Beyond the limit of searches the form is there all the same, without its suggestions. */
async function maySearch({ viewer, network, limits }: LoaderFunctionArgs["context"], title: string): Promise<boolean> {
  if (title.length < 4) return false;
  return (await limits.count("search", viewer ? `m${viewer.id}` : network)) === null;
}

/** Publishes, or shows the form again with a preview or with what is wrong. */
export async function publishFromForm(kind: ThreadKind, { request, context }: ActionFunctionArgs) {
  const { store, viewer, limits, network, lang } = context;
  const { form, stale } = await readForm(request, context);
  if (form.get("intent") === "preview") return preview(form);
  if (stale) return data(refusal(refuse(form, "session-ended")), 403);
  if (!may(viewer?.role ?? "visitor", kind === "idea" ? "idea.propose" : "question.ask"))
    return viewer ? data(refusal(refuse(form, "not-allowed")), 403) : data(refusal(refuse(form, "session-ended")), 401);

  const { anonymous, allowed } = readAnonymous(form, context);
  if (!allowed)
    return viewer ? data(refusal(refuse(form, "not-allowed")), 403) : data(refusal(refuse(form, "session-ended")), 401);
  const parsed = viewer ? readAsMember(kind, form, viewer.id) : readAsVisitor(form);
  if (!parsed.ok) return data(refusal(parsed.reply), 422);
  const wait = await limits.count("thread", viewer ? `m${viewer.id}` : network);
  if (wait !== null) return tooMany(refusal(refuse(form, "too-many")), wait);

  const outcome = await publishThread(store, { kind, lang, anonymous, at: context.now(), ...parsed.value });
  if (!outcome.published) return data(refusal(refuse(form, "theme-unknown", "theme")), 422);
  const key = kind === "idea" ? "proposed" : outcome.guest ? "asked-guest" : "asked";
  return done(threadPath({ kind, ...outcome }), key);
}

type Typed = ParsedForm<Pick<NewThread, "title" | "body" | "themeSlug" | "author">>;

function readAsMember(kind: ThreadKind, form: FormData, memberId: number): Typed {
  const parsed = parseForm(kind === "idea" ? ProposeForm : AskForm, form);
  if (!parsed.ok) return parsed;
  const { title, body, theme } = parsed.value;
  return { ok: true, value: { title, body, themeSlug: theme, author: { memberId } } };
}

function readAsVisitor(form: FormData): Typed {
  const parsed = parseForm(AskAsVisitorForm, form);
  if (!parsed.ok) return parsed;
  const { title, body, theme, email } = parsed.value;
  return { ok: true, value: { title, body, themeSlug: theme, author: { email } } };
}

interface AskReply {
  reply: FormReply | null;
  /** HTML of the preview that was asked for. */
  preview: string | null;
}

function refusal(reply: FormReply): AskReply {
  return { reply, preview: null };
}

function preview(form: FormData): AskReply {
  const { values } = refuse(form, "");
  return { reply: { values, errors: {}, form: null }, preview: previewOf(form) };
}
