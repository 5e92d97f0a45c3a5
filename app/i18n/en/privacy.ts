import type { Translated } from "../catalogue.ts";
import type french from "../fr/privacy.ts";

export default {} satisfies Translated<typeof french>;
