import type { Figures, Remote } from "../port.ts";
import type { Answer } from "../trouble.ts";
import { Status } from "./answers.ts";
import { ask, type Server } from "./ask.server.ts";

/** One by one: only servers of 2024 and later tell several at once. The first that is in trouble ends it. */
export async function measure(server: Server, remotes: Remote[]): Promise<Answer<(Figures | null)[]>> {
  const figures: (Figures | null)[] = [];
  for (const { id } of remotes) {
    const status = await ask(server, {
      expect: Status,
      writes: false,
      act: (masto) => masto.v1.statuses.$select(id).fetch(),
    });
    if (!status.ok && status.trouble.kind !== "missing") return status;
    figures.push(status.ok ? figuresOf(status.value) : null);
  }
  return { ok: true, value: figures };
}

function figuresOf({ favouritesCount, reblogsCount, repliesCount }: Status): Figures {
  return { likes: favouritesCount ?? null, reposts: reblogsCount ?? null, replies: repliesCount ?? null };
}
