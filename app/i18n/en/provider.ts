import type { Translated } from "../catalogue.ts";
import type french from "../fr/provider.ts";

export default {} satisfies Translated<typeof french>;
