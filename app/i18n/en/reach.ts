import type { Translated } from "../catalogue.ts";
import type french from "../fr/reach.ts";

export default {
  title: "Reach",
} satisfies Translated<typeof french>;
