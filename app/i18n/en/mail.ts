import type { Translated } from "../catalogue.ts";
import type french from "../fr/mail.ts";

export default {} satisfies Translated<typeof french>;
