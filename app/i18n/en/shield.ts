import type french from "../fr/shield.ts";
import type { Translated } from "../catalogue.ts";

export default {} satisfies Translated<typeof french>;
