import type { Translated } from "../catalogue.ts";
import type french from "../fr/federation.ts";

export default {
  title: "Follow the site from the fediverse",
} satisfies Translated<typeof french>;
