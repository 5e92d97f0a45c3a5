import type { Translated } from "../catalogue.ts";
import type french from "../fr/profile.ts";

export default {} satisfies Translated<typeof french>;
