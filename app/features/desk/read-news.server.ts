import type { Store } from "#db/store.ts";
import type { RulingLine } from "./case-line.ts";
import { rulingsOf } from "./describe-rulings.server.ts";

/** What was just done, as the address says it: told once, and undone from there. */
export interface DeskNews {
  decided: RulingLine | null;
  undone: boolean;
  refusal: string | null;
}

export async function readNews(store: Store, params: URLSearchParams, viewerId: number): Promise<DeskNews> {
  const id = /^[1-9]\d{0,8}$/.exec(params.get("decide") ?? "");
  const [decided] = id ? await rulingsOf(store, [Number(id[0])], viewerId) : [];
  return { decided: decided ?? null, undone: params.has("annule"), refusal: params.get("refus") };
}
