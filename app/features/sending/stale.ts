interface Post {
  state: "waiting" | "sent" | "uncertain" | "failed" | "deleted" | "cancelled";
  staleAt: Date | null;
}

/** The site says something else than what stands, or may stand, on the network. What never left has nothing to mend. */
export function isStale<P extends Post>(post: P): post is P & { staleAt: Date } {
  return post.staleAt !== null && post.state !== "cancelled" && post.state !== "deleted";
}
