import type { Translated } from "../catalogue.ts";
import type french from "../fr/mentions.ts";

export default {
  title: "Mentions",
} satisfies Translated<typeof french>;
