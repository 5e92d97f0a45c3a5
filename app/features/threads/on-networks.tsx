import { type ThreadMentions, ThreadMentionsCard } from "#app/features/mentions/thread-mentions.tsx";
import type { PostOfThread } from "#app/features/sending/post-of-thread.ts";
import { PostsOfThread } from "#app/features/sending/posts-of-thread.tsx";

export interface OnNetworksProps {
  posts: PostOfThread[] | null;
  heard: ThreadMentions | null;
}

/** For the team, beside a thread: what left of it for the networks, and what came back. */
export function OnNetworks({ posts, heard }: OnNetworksProps) {
  return (
    <>
      {posts && <PostsOfThread posts={posts} />}
      {heard && <ThreadMentionsCard mentions={heard} />}
    </>
  );
}
