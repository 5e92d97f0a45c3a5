import type { IncomingMessage } from "node:http";
import { z } from "zod";
import type { MastodonStep, StrictMastodon, StrictMastodonOptions, StrictStatus } from "./strict-mastodon.ts";
import { htmlOf, lengthOf } from "./strict-mastodon-words.ts";

const NewStatus = z.strictObject({
  status: z.string().optional(),
  media_ids: z.array(z.string()).max(4).optional(),
  in_reply_to_id: z.string().optional(),
  sensitive: z.boolean().optional(),
  spoiler_text: z.string().optional(),
  visibility: z.enum(["public", "unlisted", "private", "direct"]).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
  quote_approval_policy: z.enum(["public", "followers", "nobody"]).optional(),
});
const EditedStatus = NewStatus.omit({ in_reply_to_id: true, visibility: true });

export interface Reply {
  status: number;
  body: unknown;
}
export interface Asked {
  method: string;
  url: URL;
  id: string;
  headers: IncomingMessage["headers"];
  body: Buffer;
}
export type Act = (asked: Asked) => Promise<Reply> | Reply;

export const refusal = (status: number, error: string): Reply => ({ status, body: { error } });
const NOT_FOUND = refusal(404, "Record not found");

/** What the server keeps. */
export interface StrictWorld {
  url: string;
  account: StrictMastodon["account"];
  statuses: StrictStatus[];
  media: StrictMastodon["media"];
  notifications: { id: string; status: StrictStatus }[];
  keys: Map<string, StrictStatus>;
  nextId: () => string;
}

/** What each address does, once the request has passed. */
export function actsOf(world: StrictWorld, options: StrictMastodonOptions): Record<MastodonStep, Act> {
  const { maxCharacters = 500, descriptionLimit = 1500, reservedPerUrl = 23 } = options;
  const { notifications, keys, nextId } = world;

  const address = (status: StrictStatus) => `${world.url}/@${status.from ?? world.account.username}/${status.id}`;
  const accountOf = (from: string | null) => ({
    id: from === null ? world.account.id : `9${from.length}${from.charCodeAt(0)}`,
    username: (from ?? world.account.username).replace(/@.*/, ""),
    acct: from ?? world.account.username,
    display_name: from === null ? "La Banque" : `Display of ${from}`,
    url: from?.includes("@")
      ? `https://${from.replace(/.*@/, "")}/@${from.replace(/@.*/, "")}`
      : `${world.url}/@${from ?? world.account.username}`,
    followers_count: from === null ? 1200 : 42,
    statuses_count: 3,
  });
  const entityOf = (status: StrictStatus) => ({
    id: status.id,
    created_at: status.at.toISOString(),
    edited_at: status.editedAt?.toISOString() ?? null,
    in_reply_to_id: status.inReplyTo,
    in_reply_to_account_id: known(status.inReplyTo) ? accountOf(known(status.inReplyTo)?.from ?? null).id : null,
    sensitive: false,
    spoiler_text: "",
    visibility: status.visibility,
    language: status.language,
    uri: `${world.url}/users/${world.account.username}/statuses/${status.id}`,
    url: address(status),
    replies_count: everything().filter(({ inReplyTo }) => inReplyTo === status.id).length,
    reblogs_count: status.reblogs,
    favourites_count: status.favourites,
    content: htmlOf(status.text),
    account: accountOf(status.from),
    media_attachments: status.mediaIds.map((id) => ({
      id,
      type: "image",
      url: `${world.url}/files/${id}.png`,
      description: world.media.get(id)?.description ?? null,
    })),
    mentions: [],
    tags: [],
    emojis: [],
    card: null,
    poll: null,
    reblog: null,
  });
  const everything = () => [...world.statuses, ...notifications.map(({ status }) => status)];
  const known = (id: string | null) => everything().find((status) => status.id === id);
  const own = (id: string) => world.statuses.find((status) => status.id === id);

  const check = (body: z.infer<typeof NewStatus>, attachedTo: StrictStatus | null): Reply | null => {
    const text = body.status ?? "";
    const mediaIds = body.media_ids ?? [];
    if (text === "" && mediaIds.length === 0) return refusal(422, "Validation failed: Text can't be blank");
    if (lengthOf(text, reservedPerUrl) > maxCharacters)
      return refusal(422, `Validation failed: Text character limit of ${maxCharacters} exceeded`);
    const taken = world.statuses.filter((status) => status !== attachedTo).flatMap((status) => status.mediaIds);
    if (mediaIds.some((id) => !world.media.has(id) || taken.includes(id)))
      return refusal(422, "Validation failed: Media not found");
    return null;
  };
  const json = (asked: Asked): unknown => {
    if (asked.headers["content-type"] !== "application/json") return undefined;
    return JSON.parse(asked.body.toString());
  };

  return {
    verify: () => ({ status: 200, body: { ...accountOf(null), source: { note: "", fields: [] } } }),
    instance: ({ url }) => {
      const configuration = {
        statuses: {
          max_characters: maxCharacters,
          max_media_attachments: 4,
          characters_reserved_per_url: reservedPerUrl,
        },
        media_attachments: {
          supported_mime_types: ["image/png"],
          image_size_limit: 16_777_216,
          description_limit: descriptionLimit,
        },
      };
      if (url.pathname === "/api/v1/instance")
        return {
          status: 200,
          body: { uri: "mastodon.local.example", title: "Local", version: "3.5.0", configuration },
        };
      return options.withoutV2
        ? NOT_FOUND
        : { status: 200, body: { domain: "mastodon.local.example", title: "Local", version: "4.5.0", configuration } };
    },
    media: async ({ headers, body }) => {
      const form = await new Response(new Uint8Array(body), {
        headers: { "Content-Type": headers["content-type"] ?? "" },
      })
        .formData()
        .catch(() => null);
      const file = form?.get("file");
      const description = form?.get("description") ?? "";
      if (!form || !(file instanceof File) || typeof description !== "string")
        return refusal(422, "Validation failed: File can't be blank");
      if ([...form.keys()].some((name) => !["file", "thumbnail", "description", "focus"].includes(name)))
        return refusal(422, "Unknown field");
      const head = Buffer.from(await file.arrayBuffer())
        .subarray(0, 4)
        .toString("latin1");
      if (file.type !== "image/png" || head !== "\x89PNG")
        return refusal(422, "Validation failed: File content type is invalid");
      if (description.length > descriptionLimit) return refusal(422, "Validation failed: Description is too long");
      const id = nextId();
      world.media.set(id, { type: file.type, bytes: file.size, description, asked: 0 });
      const url = options.slowMedia ? null : `${world.url}/files/${id}.png`;
      return {
        status: url ? 200 : 202,
        body: { id, type: "image", url, preview_url: `${world.url}/files/small.png`, description },
      };
    },
    "media-wait": ({ id }) => {
      const found = world.media.get(id);
      if (!found) return NOT_FOUND;
      found.asked += 1;
      const url = options.slowMedia && found.asked < 2 ? null : `${world.url}/files/${id}.png`;
      return { status: url ? 200 : 206, body: { id, type: "image", url, description: found.description } };
    },
    publish: (asked) => {
      const key = asked.headers["idempotency-key"];
      const before = typeof key === "string" ? keys.get(key) : undefined;
      if (before) return { status: 200, body: entityOf(before) };
      const parsed = NewStatus.safeParse(json(asked));
      if (!parsed.success) return refusal(422, `Unknown or wrong field: ${parsed.error.message}`);
      const wrong = check(parsed.data, null);
      if (wrong) return wrong;
      if (parsed.data.in_reply_to_id !== undefined && !known(parsed.data.in_reply_to_id)) return NOT_FOUND;
      const {
        status: text = "",
        language = null,
        visibility = "public",
        in_reply_to_id: inReplyTo = null,
        media_ids: mediaIds = [],
      } = parsed.data;
      const status = {
        id: nextId(),
        text,
        at: new Date(),
        editedAt: null,
        language,
        visibility,
        inReplyTo,
        mediaIds,
        from: null,
        favourites: 0,
        reblogs: 0,
      };
      world.statuses.push(status);
      if (typeof key === "string") keys.set(key, status);
      return { status: 200, body: entityOf(status) };
    },
    list: ({ id, url }) => {
      if (id !== world.account.id) return NOT_FOUND;
      const before = url.searchParams.get("max_id");
      const from = world.statuses.filter((status) => before === null || BigInt(status.id) < BigInt(before));
      return {
        status: 200,
        body: from
          .slice(-limitOf(url, 20, 40))
          .reverse()
          .map(entityOf),
      };
    },
    source: ({ id }) => {
      const status = own(id);
      return status ? { status: 200, body: { id, text: status.text, spoiler_text: "" } } : NOT_FOUND;
    },
    read: ({ id }) => {
      const status = known(id);
      return status ? { status: 200, body: entityOf(status) } : NOT_FOUND;
    },
    replace: (asked) => {
      const status = own(asked.id);
      if (!status) return NOT_FOUND;
      const parsed = EditedStatus.safeParse(json(asked));
      if (!parsed.success) return refusal(422, `Unknown or wrong field: ${parsed.error.message}`);
      const wrong = check(parsed.data, status);
      if (wrong) return wrong;
      status.text = parsed.data.status ?? "";
      status.language = parsed.data.language ?? status.language;
      status.mediaIds = parsed.data.media_ids ?? [];
      status.editedAt = new Date();
      return { status: 200, body: entityOf(status) };
    },
    remove: ({ id }) => {
      const status = own(id);
      if (!status) return NOT_FOUND;
      world.statuses.splice(world.statuses.indexOf(status), 1);
      return { status: 200, body: { ...entityOf(status), text: status.text } };
    },
    notifications: ({ url }) => {
      if (url.searchParams.getAll("types[]").join() !== "mention") return refusal(422, "Only mentions are told here");
      const [after, limit] = [url.searchParams.get("min_id"), limitOf(url, 40, 80)];
      const newer = notifications.filter(({ id }) => after === null || BigInt(id) > BigInt(after));
      const page = after === null ? newer.slice(-limit) : newer.slice(0, limit);
      const body = page.reverse().map(({ id, status }) => ({
        id,
        type: "mention",
        created_at: status.at.toISOString(),
        group_key: `ungrouped-${id}`,
        account: accountOf(status.from),
        status: entityOf(status),
      }));
      return { status: 200, body };
    },
  };
}

function limitOf(url: URL, usual: number, most: number): number {
  return Math.min(Number(url.searchParams.get("limit") ?? usual), most);
}
