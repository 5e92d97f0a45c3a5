import type { Translated } from "../catalogue.ts";
import type french from "../fr/factors.ts";

export default {} satisfies Translated<typeof french>;
