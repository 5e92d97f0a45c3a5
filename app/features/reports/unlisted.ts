import { headMeta } from "#app/features/site/head.ts";

/** The head of a page that no search engine should know: it concerns a few people, or one. */
export function unlisted(args: Parameters<typeof headMeta>[0]): ReturnType<typeof headMeta> {
  return [...headMeta(args), { name: "robots", content: "noindex" }];
}
