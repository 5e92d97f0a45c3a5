import type { Desk } from "#app/features/mail/write-letter.server.ts";

/** What mails are written with in tests. */
export const desk: Desk = {
  env: { publicUrl: new URL("https://etvous.example"), sessionSecret: "a secret of the tests, and long enough" },
  brand: { name: "&vous", logo: null, light: {}, dark: {}, version: "1" },
};
