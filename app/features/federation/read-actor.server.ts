import { and, count, eq, isNull } from "drizzle-orm";
import { listPath } from "#app/features/threads/paths.ts";
import type { Store } from "#db/store.ts";
import { IDEAS, isStanding, OFFICIAL, QUESTIONS, STANDING_ACTORS, themeActor, themeSlugOf } from "./actors.ts";

export interface ActorView {
  actor: string;
  /** Of its theme, in French; null for the others. */
  theme: string | null;
  /** The page that lists what it speaks of. */
  path: string;
}

const PATHS = { [OFFICIAL]: "/", [QUESTIONS]: listPath("question"), [IDEAS]: listPath("idea") } as const;

/** Null when there is no such actor: themes that were merged have none any more. */
export async function readActor(store: Store, actor: string): Promise<ActorView | null> {
  if (isStanding(actor)) return { actor, theme: null, path: PATHS[actor] };
  const slug = themeSlugOf(actor);
  if (slug === null) return null;
  const { themes } = store.tables;
  const [theme] = await store.read
    .select({ name: themes.name })
    .from(themes)
    .where(and(eq(themes.slug, slug), isNull(themes.mergedIntoId)));
  return theme ? { actor, theme: theme.name, path: `/themes/${slug}` } : null;
}

/** Everyone of this site who can be followed. */
export async function listActors(store: Store): Promise<string[]> {
  const { themes } = store.tables;
  const rows = await store.read
    .select({ slug: themes.slug })
    .from(themes)
    .where(isNull(themes.mergedIntoId))
    .orderBy(themes.position, themes.id);
  return [...STANDING_ACTORS, ...rows.map(({ slug }) => themeActor(slug))];
}

/** How many follow each. */
export async function countFollowers(store: Store): Promise<Map<string, number>> {
  const { followers } = store.tables;
  const rows = await store.read
    .select({ actor: followers.actor, total: count() })
    .from(followers)
    .groupBy(followers.actor);
  return new Map(rows.map(({ actor, total }) => [actor, total]));
}
