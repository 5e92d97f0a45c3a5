import type { Translated } from "../catalogue.ts";
import type french from "../fr/codes.ts";

export default {} satisfies Translated<typeof french>;
