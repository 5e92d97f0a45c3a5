import { randomBytes } from "node:crypto";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { findThreads } from "#app/features/mentions/find-threads.server.ts";
import { listMentions } from "#app/features/mentions/list-mentions.server.ts";
import { MENTIONS_PATH, mentionPath, readFilter } from "#app/features/mentions/mention-list.ts";
import type { MentionView } from "#app/features/mentions/mention-view.ts";
import { readMention } from "#app/features/mentions/read-mention.server.ts";
import { addressOf } from "#app/features/mentions/reply-text.ts";
import { withoutNames } from "#app/features/mentions/without-names.ts";
import { listThemes } from "#app/features/themes/list-themes.server.ts";
import { TITLE } from "#app/features/threads/limits.ts";
import type { Language } from "#app/i18n/catalogue.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { actorOf, type RequestContext } from "./context.server.ts";
import { headOf } from "./head.server.ts";
import { notFound, readId } from "./reply.server.ts";
import { requireMay } from "./require-may.server.ts";

/** What people said to the bank on the networks, one state at a time. */
export async function readInbox({ request, context }: LoaderFunctionArgs) {
  requireMay(context, request, "mention.handle");
  const { searchParams } = new URL(request.url);
  const filter = readFilter(searchParams);
  const outcome = await listMentions(context.store, { ...filter, after: searchParams.get("apres") });
  if (!outcome.listed) throw notFound();
  const title = i18nOf(context.lang).t("mentions:title");
  return { filter, page: outcome.page, counts: outcome.counts, head: headOf(context, { title, path: MENTIONS_PATH }) };
}

/** One of them, with what its forms begin with: the texts of a reply (?modele=), the threads that were looked for (?fil=). */
export async function readMentionPage({ request, params, context }: LoaderFunctionArgs) {
  requireMay(context, request, "mention.handle");
  const { store, lang, now } = context;
  const { searchParams } = new URL(request.url);
  const mention = await readMention(store, { id: readId(params["id"]), at: now() });
  if (!mention) throw notFound();
  const searched = (searchParams.get("fil") ?? "").replaceAll("\0", "").trim().slice(0, LONGEST_QUERY);
  const [themes, found] = await Promise.all([
    listThemes(store, lang),
    findThreads(store, searched, { actor: actorOf(context), lang }),
  ]);
  const { name, handle } = mention.author;
  const { t } = i18nOf(lang);
  const title = name || handle ? t("mentions:one.title", { name: name || handle }) : t("mentions:one.titleForgotten");
  return {
    mention,
    themes,
    search: { words: searched, found },
    key: randomBytes(12).toString("base64url"),
    drafts: {
      reply: replyDraft(context, mention, searchParams.get("modele")),
      question: questionDraft(context, mention),
    },
    head: headOf(context, { title, path: mentionPath(mention.id) }),
  };
}

const LONGEST_QUERY = 300;

/** In the language of whoever spoke, where the site has it. */
export function languageOf({ lang }: Pick<MentionView, "lang">, otherwise: Language): Language {
  return lang === "fr" || lang === "en" ? lang : otherwise;
}

function replyDraft({ lang, env }: RequestContext, mention: MentionView, model: string | null): string {
  const { t } = i18nOf(languageOf(mention, lang));
  const address = addressOf(mention.network, mention.author.handle);
  if (model === "accord") return address + t("mentions:models.consent");
  if (model === "publiee" && mention.thread)
    return address + t("mentions:models.published", { url: `${env.publicUrl.origin}${mention.thread.path}` });
  return address;
}

/** Its words, without the names of others, and where they come from. */
function questionDraft({ lang }: RequestContext, mention: MentionView): { title: string; body: string } {
  const { t } = i18nOf(languageOf(mention, lang));
  const words = withoutNames(mention.body);
  const [first = ""] = words.split(/\n|(?<=[?!.…])\s/u);
  const network = t(`networks:names.${mention.network}`);
  const origin = t("mentions:models.origin", { network });
  return { title: first.trim().slice(0, TITLE.max), body: words === "" ? origin : `${words}\n\n${origin}` };
}
