import { z } from "zod";

/**
 * What is read of a server's answers, as masto names the fields. Compatible servers leave some out; what is compulsory
 * here is what nothing can be done without.
 */
const Id = z.string().min(1);
/** Followed by people: nothing but an address of the web. */
const Page = z
  .string()
  .nullish()
  .transform((url) => (url && /^https?:\/\//i.test(url) ? url : null));

export const Account = z.object({
  id: Id,
  username: z.string().min(1),
  acct: z.string().min(1),
  displayName: z.string().nullish(),
  url: Page,
  followersCount: z.number().int().nonnegative().nullish().catch(null),
});

export const Status = z.object({
  id: Id,
  createdAt: z.coerce.date(),
  content: z.string(),
  url: Page,
  uri: Page,
  visibility: z.string().nullish(),
  language: z.string().nullish(),
  inReplyToId: z.string().nullish(),
  inReplyToAccountId: z.string().nullish(),
  favouritesCount: z.number().nullish(),
  reblogsCount: z.number().nullish(),
  repliesCount: z.number().nullish(),
  account: Account,
  mediaAttachments: z.array(z.object({ id: Id })).nullish(),
});
export type Status = z.infer<typeof Status>;

export const Source = z.object({ text: z.string() });

/** No address: it is still being processed. */
export const Media = z.object({ id: Id, url: z.string().nullish() });

/** One that cannot be read is passed over: it must not stand before all the others for ever. */
export const Mention = z.object({ id: Id, status: Status.nullish().catch(null) });

const most = z.number().int().positive().nullish();

/** Of /api/v2/instance and of /api/v1/instance both, and of the servers that still say it as Pleroma did. */
export const Instance = z.object({
  domain: z.string().nullish(),
  maxTootChars: most,
  descriptionLimit: most,
  configuration: z
    .object({
      statuses: z.object({ maxCharacters: most, charactersReservedPerUrl: most }).nullish(),
      mediaAttachments: z.object({ descriptionLimit: most }).nullish(),
    })
    .nullish(),
});
export type Instance = z.infer<typeof Instance>;
