import { z } from "zod";

const HALF_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd\p{Surrogate}]/u;

const words = z
  .string()
  .default("")
  .refine((text) => !HALF_CHARACTERS.test(text), "unreadable")
  .transform((text) => text.replace(/\r\n?/g, "\n").normalize("NFC").trim());

const box = z
  .literal("1")
  .optional()
  .transform((ticked) => ticked === "1");

/** What the form says of one account; its fields end with the account's number. */
export const DraftForm = z.object({
  include: box,
  ref: z.string().regex(/^[a-z2-9]{8}$/),
  /** The post of this account that the page has told of; 0: none. */
  before: z.coerce.number().int().nonnegative().default(0),
  mode: z.enum(["one", "chain"]).default("one"),
  text: words,
  chain: words,
  picture: box,
  // A space that does not break stays one.
  alt: words.transform((text) => text.replace(/[ \t\n]+/g, " ")),
});

export const SendingForm = z.object({
  /** The hash of what is told, as the page showed it. */
  told: z.string().regex(/^[0-9a-f]{64}$/),
  when: z.enum(["now", "later"]).default("now"),
  sendAt: z.string().max(40).default(""),
  intent: z.enum(["send", "preview"]).default("send"),
});
export type SendingForm = z.infer<typeof SendingForm>;
