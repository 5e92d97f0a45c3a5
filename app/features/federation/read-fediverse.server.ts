import type { RequestContext } from "#app/server/context.server.ts";
import { listThemes } from "#app/features/themes/list-themes.server.ts";
import { handleOf, STANDING_ACTORS, type StandingActor, themeActor } from "./actors.ts";
import { listFollowedNotes } from "./following.server.ts";
import { countFollowers } from "./read-actor.server.ts";

const MOST_NOTES = 10;

export interface FollowedHere {
  handle: string;
  followers: number;
}

export interface FediverseView {
  standing: (FollowedHere & { actor: StandingActor })[];
  themes: (FollowedHere & { name: string; slug: string })[];
  /** What those say whom this site follows. */
  elsewhere: { uri: string; url: string; host: string; text: string; at: Date }[];
}

/** Whom of this site one may follow from elsewhere, and by how many they are followed. */
export async function readFediverse(context: RequestContext): Promise<FediverseView> {
  const { store, env, lang } = context;
  const followers = await countFollowers(store);
  const here = (actor: string) => ({ handle: handleOf(actor, env.publicUrl), followers: followers.get(actor) ?? 0 });
  const themes = await listThemes(store, lang);
  const notes = await listFollowedNotes(context, MOST_NOTES);
  return {
    standing: STANDING_ACTORS.map((actor) => ({ actor, ...here(actor) })),
    themes: themes.map(({ slug, name }) => ({ name, slug, ...here(themeActor(slug)) })),
    elsewhere: notes.flatMap(({ uri, url, text, at }) => {
      const page = URL.parse(url ?? uri);
      return page && /^https?:$/.test(page.protocol) ? [{ uri, url: page.href, host: page.host, text, at }] : [];
    }),
  };
}
