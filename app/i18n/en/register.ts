import type french from "../fr/register.ts";
import type { Translated } from "../catalogue.ts";

export default {} satisfies Translated<typeof french>;
