import { and, desc, eq, notInArray } from "drizzle-orm";
import type { Language } from "#app/i18n/catalogue.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import type { Store } from "#db/store.ts";
import { describeMentions, mentionRows } from "./list-mentions.server.ts";
import type { ThreadMentions } from "./thread-mentions.tsx";

const SHOWN = 5;

/** What people reply on the networks to what was republished of a thread; null where nobody has. */
export async function mentionsOfThread(
  store: Store,
  { threadId, lang }: { threadId: number; lang: Language },
): Promise<ThreadMentions | null> {
  const { mentions } = store.tables;
  const about = and(eq(mentions.threadId, threadId), notInArray(mentions.state, ["gone", "dismissed"]));
  const rows = await mentionRows(store.read, store)
    .where(about)
    .orderBy(desc(mentions.saidAt), desc(mentions.id))
    .limit(SHOWN);
  if (rows.length === 0) return null;
  const others = rows.length < SHOWN ? 0 : (await store.read.$count(mentions, about)) - SHOWN;
  const { t } = i18nOf(lang);
  return {
    title: t("mentions:beside.title"),
    note: t("mentions:beside.team"),
    more: others > 0 ? t("mentions:beside.more", { count: others }) : null,
    lines: (await describeMentions(store, rows)).map(
      ({ id, author, network, excerpt, lang: said, saidAt, underWay }) => ({
        ...{ id, lang: said, at: saidAt },
        who: author.name || t("mentions:row.forgotten"),
        about: [
          t(`networks:names.${network}`),
          ...(author.reach === null ? [] : [t("mentions:row.reach", { count: author.reach })]),
          ...(underWay ? [t(`mentions:underWay.${underWay}`)] : []),
        ],
        text: excerpt || t("mentions:row.noText"),
      }),
    ),
  };
}
