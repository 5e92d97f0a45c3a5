import { z } from "zod";
import type { Heard } from "../port.ts";
import type { Answer } from "../trouble.ts";
import { Mention } from "./answers.ts";
import type { Status } from "./answers.ts";
import { ask, type Server } from "./ask.server.ts";
import { whoAmI } from "./check.server.ts";
import { plainText } from "./plain-text.server.ts";
import { asRemote } from "./publish.server.ts";

const PAGE = 40;

/** By notifications, which name whoever speaks to the account. `since` is the last one's id. */
export async function hear(
  server: Server,
  since: string | null,
): Promise<Answer<{ heard: Heard[]; upTo: string | null; more: boolean }>> {
  const me = await whoAmI(server);
  if (!me.ok) return me;
  const told = await ask(server, {
    expect: z.array(Mention),
    writes: false,
    act: (masto) =>
      masto.v1.notifications.list({ types: ["mention"], limit: PAGE, ...(since !== null && { minId: since }) }),
  });
  if (!told.ok) return told;
  // They come the newest first.
  const mentions = told.value.toReversed();
  const heard = mentions.flatMap(({ status }) =>
    status && isPublic(status) ? [asHeard(server, me.value.id, status)] : [],
  );
  // At first only the latest are asked for: nothing stands after them.
  const more = since !== null && told.value.length >= PAGE;
  return { ok: true, value: { heard, upTo: mentions.at(-1)?.id ?? since, more } };
}

/** A private message has no place in an inbox from where one publishes: it stays where its author sent it. */
function isPublic({ visibility }: Status): boolean {
  return visibility !== "direct" && visibility !== "private";
}

function asHeard({ server }: Server, me: string, status: Status): Heard {
  const { account } = status;
  return {
    remote: asRemote(status),
    kind: status.inReplyToAccountId === me ? "reply" : "mention",
    parentId: status.inReplyToId ?? null,
    root: null,
    author: {
      id: account.id,
      handle: `@${account.acct.includes("@") ? account.acct : `${account.acct}@${new URL(server).host}`}`,
      name: account.displayName || account.username,
      url: account.url,
      reach: account.followersCount ?? null,
    },
    text: plainText(status.content),
    lang: status.language ?? null,
    at: status.createdAt,
  };
}
