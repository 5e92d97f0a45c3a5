import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "#app/features/access/table.ts";
import { isFollowing } from "#app/features/follows/follow.server.ts";
import { headMeta } from "#app/features/site/head.ts";
import { listThreads } from "#app/features/threads/list.server.ts";
import { readTheme } from "#app/features/themes/list-themes.server.ts";
import { ThemePage } from "#app/features/themes/theme-page.tsx";
import { actorOf } from "#app/server/context.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { notFound } from "#app/server/reply.server.ts";

const IDEAS_SHOWN = 5;
const QUESTIONS_SHOWN = 10;

export const handle = { i18n: ["threads"] };
export const meta = headMeta;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { store, lang, viewer } = context;
  const actor = actorOf(context);
  const reading = await readTheme(store, params["slug"] ?? "", lang);
  if (!reading.found) throw reading.refusal === "moved" ? redirect(`/themes/${reading.slug}`, 301) : notFound();
  const { theme } = reading;
  const looking = { actor, lang };
  const [questions, ideas, following] = await Promise.all([
    listThreads(store, { kind: "question", sort: "actives", themeId: theme.id, size: QUESTIONS_SHOWN }, looking),
    listThreads(store, { kind: "idea", sort: "populaires", themeId: theme.id, size: IDEAS_SHOWN }, looking),
    viewer ? isFollowing(store, { memberId: viewer.id, subject: "theme", subjectId: theme.id }) : false,
  ]);
  if (!questions.listed || !ideas.listed) throw notFound();
  const head = headOf(context, { title: theme.name, description: theme.description, path: `/themes/${theme.slug}` });
  return {
    theme,
    questions: questions.page,
    ideas: ideas.page,
    following,
    mayFollow: may(actor.role, "thread.follow"),
    head,
  };
}

export default function Theme() {
  const { head: _head, ...page } = useLoaderData<typeof loader>();
  return <ThemePage {...page} />;
}
