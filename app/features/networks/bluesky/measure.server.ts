import type { Agent } from "@atproto/api";
import type { Connection, Figures } from "../port.ts";
import { BATCH } from "./hear.server.ts";
import type { Account } from "./post.server.ts";
import { answerOf, hasNoAppView } from "./trouble.server.ts";

/** Likes, reposts (quotes are among them) and replies, as the AppView counts them. */
export function measuring({ agent, now }: Account): NonNullable<Connection["measure"]> {
  return (remotes) =>
    answerOf(now, { writes: false }, async () => {
      const figures = new Map<string, Figures>();
      for (let first = 0; first < remotes.length; first += BATCH) {
        const uris = remotes.slice(first, first + BATCH).map(({ id }) => id);
        for (const [uri, counted] of await figuresOf(agent, uris)) figures.set(uri, counted);
      }
      return remotes.map(({ id }) => figures.get(id) ?? null);
    });
}

async function figuresOf(agent: Agent, uris: string[]): Promise<[string, Figures][]> {
  try {
    const { data } = await agent.app.bsky.feed.getPosts({ uris });
    return data.posts.map(({ uri, likeCount, repostCount, quoteCount, replyCount }) => [
      uri,
      { likes: likeCount ?? null, reposts: sum(repostCount, quoteCount), replies: replyCount ?? null },
    ]);
  } catch (error) {
    if (hasNoAppView(error)) return [];
    throw error;
  }
}

function sum(one: number | undefined, other: number | undefined): number | null {
  return one === undefined && other === undefined ? null : (one ?? 0) + (other ?? 0);
}
