import type french from "../fr/review.ts";
import type { Translated } from "../catalogue.ts";

/** Votes under review. */
export default {
  facts: {
    count_one: "{{count, number}} vote counted after review.",
    count_other: "{{count, number}} votes counted after review.",
    discard_one: "{{count, number}} vote discarded after review.",
    discard_other: "{{count, number}} votes discarded after review.",
    network: "{{count, number}} votes from one network, out of {{votes, number}} recent votes without a known account.",
    pace: "{{count, number}} votes from one network and one browser within a minute.",
    browser: "{{count, number}} votes from one browser, out of {{votes, number}} recent votes without a known account.",
  },
} satisfies Translated<typeof french>;
