import type { IdeaStatus } from "./cards.ts";

/** Where the bank has committed itself to an idea. */
export const COMMITTED: ReadonlySet<IdeaStatus> = new Set(["planned", "in-progress", "shipped"]);
