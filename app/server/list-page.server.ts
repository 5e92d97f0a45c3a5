import type { LoaderFunctionArgs } from "@remix-run/node";
import type { IdeaStatus, ThreadKind } from "#app/features/threads/cards.ts";
import { listThreads } from "#app/features/threads/list.server.ts";
import { listPath } from "#app/features/threads/paths.ts";
import { readSort } from "#app/features/threads/sorts.ts";
import { listThemes } from "#app/features/themes/list-themes.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { IDEA_STATUSES } from "#db/schema/threads.ts";
import { actorOf } from "./context.server.ts";
import { headOf } from "./head.server.ts";
import { badRequest, notFound } from "./reply.server.ts";

const LIST_PARAMETERS = ["tri", "theme", "statut", "apres"];

/** /questions and /idees: what the address asks for, checked; an unknown theme is 404, any other unknown word 400. */
export async function readListPage(kind: ThreadKind, { request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const { store, lang } = context;
  const sort = readSort(kind, searchParams.get("tri"));
  const status = readStatus(kind, searchParams.get("statut"));
  if (!sort || status === "bad") throw badRequest();
  const themes = await listThemes(store, lang);
  const slug = searchParams.get("theme") || null;
  const theme = slug === null ? undefined : themes.find((candidate) => candidate.slug === slug);
  if (slug !== null && !theme) throw notFound();

  const asked = { kind, sort, status, themeId: theme?.id, after: searchParams.get("apres") };
  const outcome = await listThreads(store, asked, { actor: actorOf(context), lang });
  if (!outcome.listed) throw badRequest();
  const t = i18nOf(lang).t;
  const title = t(kind === "idea" ? "threads:list.ideas.title" : "threads:list.questions.title");
  const description = t(kind === "idea" ? "threads:list.ideas.intro" : "threads:list.questions.intro");
  const path = canonicalPath(listPath(kind), searchParams);
  const names = themes.map(({ slug, name }) => ({ slug, name }));
  return { page: outcome.page, sort, themes: names, head: headOf(context, { title, description, path }) };
}

function readStatus(kind: ThreadKind, text: string | null): IdeaStatus | undefined | "bad" {
  if (text === null || text === "") return undefined;
  if (kind !== "idea") return "bad";
  return IDEA_STATUSES.find((status) => status === text) ?? "bad";
}

/** Each page of a list is canonical to itself; one-time parameters are not part of it. */
function canonicalPath(path: string, searchParams: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const name of LIST_PARAMETERS) {
    const value = searchParams.get(name);
    if (value) kept.set(name, value);
  }
  return kept.size > 0 ? `${path}?${kept.toString()}` : path;
}
