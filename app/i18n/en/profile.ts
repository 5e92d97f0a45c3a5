import type french from "../fr/profile.ts";
import type { Translated } from "../catalogue.ts";

export default {
  portrait: {
    title: "Your portrait",
    choose: "Choose a picture",
    other: "Choose another picture",
    hint: "JPEG, PNG, WebP, GIF or AVIF, 5 MB at most. It is cropped to a square; where and when it was taken is not kept.",
    save: "Use this picture",
    remove: "Go back to the drawn portrait",
  },
  client: {
    title: "Your “Client” mention",
    text: "{{brand}} has confirmed that you are a client. This is a secret: nothing on the site shows it unless you want it to. You can change your mind at any time, with immediate effect.",
    shown: "Others see you like this:",
    hidden: "The mention is hidden. Others see you like this:",
    show: "Show my “Client” mention",
    hide: "Stop showing it",
  },
} satisfies Translated<typeof french>;
