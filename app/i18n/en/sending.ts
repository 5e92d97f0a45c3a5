import type { Translated } from "../catalogue.ts";
import type french from "../fr/sending.ts";

export default {
  title: "Posts",
} satisfies Translated<typeof french>;
