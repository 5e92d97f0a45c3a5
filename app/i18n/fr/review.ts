/** Votes under review. */
export default {
  facts: {
    count_one: "{{count, number}} vote compté après vérification.",
    count_many: "{{count, number}} votes comptés après vérification.",
    count_other: "{{count, number}} votes comptés après vérification.",
    discard_one: "{{count, number}} vote écarté après vérification.",
    discard_many: "{{count, number}} votes écartés après vérification.",
    discard_other: "{{count, number}} votes écartés après vérification.",
    network: "{{count, number}} votes d’un même réseau, sur {{votes, number}} votes récents sans compte connu.",
    pace: "{{count, number}} votes d’un même réseau et d’un même navigateur en une minute.",
    browser: "{{count, number}} votes d’un même navigateur, sur {{votes, number}} votes récents sans compte connu.",
  },
};
