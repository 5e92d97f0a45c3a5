import { createHmac } from "node:crypto";
import { z } from "zod";
import { demand, jsonIn } from "./strict-reading.ts";
import { type Heard, openStrictServer, Refusal, type Reply, type StrictServer } from "./strict-server.ts";

export const WEBHOOK_SECRET = "a secret between the bank and it";

export interface StrictWebhook extends StrictServer {
  /** What the receiver shows, by the name that it was given. */
  posts: Map<string, string>;
  revoked: boolean;
  /** How often it was given a post to show, the same or another. */
  given: number;
}

const Told = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ping"), at: z.iso.datetime() }),
  z.strictObject({ type: z.literal("post.deleted"), id: z.string().min(1), at: z.iso.datetime() }),
  z.strictObject({
    type: z.enum(["post.published", "post.replaced"]),
    id: z.string().min(1),
    text: z.string().min(1),
    lang: z.enum(["fr", "en"]),
    link: z.strictObject({ href: z.url(), title: z.string(), description: z.string() }).nullable(),
    picture: z.strictObject({ png: z.base64().min(1), alt: z.string().min(1) }).nullable(),
    replyTo: z.null(),
    at: z.iso.datetime(),
  }),
]);

const TOO_LONG = 20_000;

/** A strict local receiver written from Standard Webhooks 1.0.0 (standardwebhooks.com): what is not signed as it says is refused. */
export async function openStrictWebhook(): Promise<StrictWebhook> {
  const taken = new Map<string, Reply>();
  const server = await openStrictServer({
    "POST /hooks/et-vous": (heard) => {
      if (opened.revoked) throw new Refusal({ status: 401 });
      const id = demandSignature(heard);
      const told = jsonIn(heard, Told);
      if (told.type === "post.published") opened.given += 1;
      // A message that comes again is known by its id, and done once.
      const before = taken.get(id);
      if (before) return before;
      const reply = take(opened.posts, told);
      taken.set(id, reply);
      return reply;
    },
  });
  const opened: StrictWebhook = Object.assign(server, { posts: new Map<string, string>(), revoked: false, given: 0 });
  return opened;
}

function take(posts: Map<string, string>, told: z.infer<typeof Told>): Reply {
  if (told.type === "ping") return { status: 204 };
  if (told.type === "post.deleted") {
    posts.delete(told.id);
    return { status: 204 };
  }
  if (told.text.length > TOO_LONG) throw new Refusal({ status: 422 });
  if (told.type === "post.replaced" && !posts.has(told.id)) throw new Refusal({ status: 404 });
  posts.set(told.id, told.text);
  return { status: 200, body: { url: `https://journal.example/${told.id}` } };
}

function demandSignature({ headers, body }: Heard): string {
  const [id, timestamp] = [headers.get("webhook-id") ?? "", headers.get("webhook-timestamp") ?? ""];
  demand(id !== "" && /^\d{10}$/.test(timestamp), "the message has an id, and a time in seconds");
  demand(Math.abs(Date.now() / 1000 - Number(timestamp)) < 300, "the time is now");
  const signed = createHmac("sha256", WEBHOOK_SECRET).update(`${id}.${timestamp}.${body.toString()}`).digest("base64");
  demand(headers.get("webhook-signature") === `v1,${signed}`, "the signature is another");
  return id;
}
