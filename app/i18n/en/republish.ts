import type { Translated } from "../catalogue.ts";
import type french from "../fr/republish.ts";

export default {
  title: "Republish",
} satisfies Translated<typeof french>;
