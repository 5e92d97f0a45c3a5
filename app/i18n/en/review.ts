import type french from "../fr/review.ts";
import type { Translated } from "../catalogue.ts";

export default {} satisfies Translated<typeof french>;
