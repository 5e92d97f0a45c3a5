import type { LoaderFunctionArgs } from "@remix-run/node";
import { readHistory } from "#app/features/threads/history.server.ts";
import { wordChanges } from "#app/features/threads/word-changes.ts";
import { threadPath } from "#app/features/threads/paths.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { actorOf } from "./context.server.ts";
import { headOf } from "./head.server.ts";
import { type AnyView, type ReadThread, readThreadPage } from "./thread-page.server.ts";

/** Somebody who rewrites everything a hundred times must not keep the site busy: beyond these, small changes alone are compared. */
const COMPARED_TO_THE_FULL = 5;
const SMALL_CHANGE = 100;

/** What a thread said before it was edited; wherever the thread itself is gone, so is its history. */
export async function readHistoryPage<View extends AnyView>(read: ReadThread<View>, args: LoaderFunctionArgs) {
  const { page } = await readThreadPage(read, args, "/historique");
  const { card } = page;
  const path = threadPath(card);
  const title = i18nOf(args.context.lang).t("threads:history.title");
  const head = headOf(args.context, { title: `${title} · ${card.title}`, path: `${path}/historique` });
  const history = await readHistory(args.context.store, card.id, actorOf(args.context));
  // Compared here: a reader's browser has better to do, and the library stays out of its pages.
  const entries = history.map(({ before, after, ...entry }, place) => ({
    ...entry,
    changes: wordChanges(before, after, place < COMPARED_TO_THE_FULL ? undefined : SMALL_CHANGE),
  }));
  return { title: card.title, path, entries, head };
}
