/** Who this site is among the servers of ActivityPub: three of its own, and one a theme. */
export const OFFICIAL = "officiel";
export const QUESTIONS = "questions";
export const IDEAS = "idees";
export const STANDING_ACTORS = [OFFICIAL, QUESTIONS, IDEAS] as const;
export type StandingActor = (typeof STANDING_ACTORS)[number];

const OF_THEME = "theme-";

export function isStanding(actor: string): actor is StandingActor {
  return STANDING_ACTORS.some((one) => one === actor);
}

export function themeActor(slug: string): string {
  return `${OF_THEME}${slug}`;
}

/** The theme that an actor speaks of; null for the others. */
export function themeSlugOf(actor: string): string | null {
  return actor.startsWith(OF_THEME) ? actor.slice(OF_THEME.length) : null;
}

/** As people type it to follow it. */
export function handleOf(actor: string, { host }: Pick<URL, "host">): string {
  return `@${actor}@${host}`;
}
