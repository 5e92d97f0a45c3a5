import type french from "../fr/merges.ts";
import type { Translated } from "../catalogue.ts";

export default {} satisfies Translated<typeof french>;
