import { z } from "zod";

/** What is sent to a webhook: for a ping, the type and the instant only. */
export const Message = z.discriminatedUnion("type", [
  z.object({ type: z.literal("ping"), at: z.iso.datetime() }),
  z.object({
    type: z.enum(["post.published", "post.replaced"]),
    /** Of the post: the same when it is replaced or deleted. */
    id: z.string().min(1),
    text: z.string(),
    lang: z.enum(["fr", "en"]),
    link: z.object({ href: z.string(), title: z.string(), description: z.string() }).nullable(),
    picture: z.object({ png: z.base64(), alt: z.string() }).nullable(),
    /** The id of the post that it answers. */
    replyTo: z.string().nullable(),
    at: z.iso.datetime(),
  }),
  z.object({ type: z.literal("post.deleted"), id: z.string().min(1), at: z.iso.datetime() }),
]);
export type Message = z.infer<typeof Message>;
