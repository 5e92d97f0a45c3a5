import { z } from "zod";

/** What a dispatch is to send; the picture, the card of the thread, is drawn when it leaves. */
export const Content = z.object({
  /** Each a post; several are a chain, in order. */
  parts: z.array(z.string().min(1)),
  lang: z.enum(["fr", "en"]),
  link: z.string().nullable(),
  /** What is said of the card to whoever does not see it; null: no card. */
  alt: z.string().nullable(),
});
export type Content = z.infer<typeof Content>;
