import { z } from "zod";

/** What a dispatch is to send; the picture, the card of the thread, is drawn when it leaves. */
export const Content = z.object({
  /** Each a post; several are a chain, in order. */
  parts: z.array(z.string().min(1)),
  lang: z.enum(["fr", "en"]),
  link: z.string().nullable(),
  /** What is said of the card to whoever does not see it; null: no card. */
  alt: z.string().nullable(),
  /** Of an edit or a correction: the hash of what the site said when it was written (told-hash.server.ts). */
  told: z.string().optional(),
});
export type Content = z.infer<typeof Content>;

export function readContent(stored: string): Content {
  return Content.parse(JSON.parse(stored));
}
