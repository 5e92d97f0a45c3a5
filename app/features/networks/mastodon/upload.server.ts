import { setTimeout as wait } from "node:timers/promises";
import type { Piece } from "../port.ts";
import type { Answer } from "../trouble.ts";
import { Media } from "./answers.ts";
import { ask, type Server } from "./ask.server.ts";

/** Between two looks at a picture that is being processed. After the last, all of it is tried again later. */
const LOOKS_MS = [500, 1000, 2000, 4000, 8000];

/** Nothing is seen of an upload before a status bears it: when its answer is lost it is sent again. */
export async function upload(server: Server, picture: Piece["picture"]): Promise<Answer<string[]>> {
  if (!picture) return { ok: true, value: [] };
  const file = new File([new Uint8Array(picture.png)], "card.png", { type: "image/png" });
  // masto would wait a second and ask again even for what is ready; of this word the server is told nothing.
  const sent = Object.defineProperty({ file, description: picture.alt }, "skipPolling", { value: true });
  const media = await ask(server, { expect: Media, writes: false, act: (masto) => masto.v2.media.create(sent) });
  if (!media.ok) return media;
  return media.value.url ? { ok: true, value: [media.value.id] } : processed(server, media.value.id);
}

async function processed(server: Server, id: string): Promise<Answer<string[]>> {
  for (const pause of LOOKS_MS) {
    await wait(pause);
    const media = await ask(server, {
      expect: Media,
      writes: false,
      act: (masto) => masto.v1.media.$select(id).fetch(),
    });
    if (!media.ok) return media;
    if (media.value.url) return { ok: true, value: [id] };
  }
  return { ok: false, trouble: { kind: "slow", perhapsDone: false, retryAt: null, said: "processing" } };
}
