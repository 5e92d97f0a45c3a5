import { z } from "zod";

const text = z.string().max(8_192);
const attachment = z.enum(["platform", "cross-platform"]).optional();
const whole = {
  id: text,
  rawId: text,
  type: z.literal("public-key"),
  authenticatorAttachment: attachment,
  // None is asked for; what a browser adds of itself is not ours to read.
  clientExtensionResults: z.unknown().transform(() => ({})),
};

/** What a browser sends for a passkey that was just made. */
export const NewCredential = z.object({
  ...whole,
  response: z.object({
    clientDataJSON: text,
    attestationObject: text,
    transports: z.array(z.string().max(20)).max(10).optional(),
  }),
});

/** What a browser sends for a passkey that was just used. */
export const UsedCredential = z.object({
  ...whole,
  response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text, userHandle: text.optional() }),
});

/** Reads the JSON of a form's field; null for anything else. */
export function readCredential<Shape extends z.ZodType>(shape: Shape, json: string): z.output<Shape> | null {
  try {
    const parsed = shape.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
