import type french from "../fr/desk.ts";
import type { Translated } from "../catalogue.ts";

export default {} satisfies Translated<typeof french>;
