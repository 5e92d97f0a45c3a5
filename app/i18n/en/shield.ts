import type { Translated } from "../catalogue.ts";
import type french from "../fr/shield.ts";

export default {
  kinds: {
    iban_one: "an IBAN",
    iban_other: "{{count, number}} IBANs",
    card_one: "a card number",
    card_other: "{{count, number}} card numbers",
    nir_one: "a social security number",
    nir_other: "{{count, number}} social security numbers",
    account_one: "an account number",
    account_other: "{{count, number}} account numbers",
    client_one: "a customer number",
    client_other: "{{count, number}} customer numbers",
    phone_one: "a phone number",
    phone_other: "{{count, number}} phone numbers",
    email_one: "an e-mail address",
    email_other: "{{count, number}} e-mail addresses",
    code_one: "a code or a password",
    code_other: "{{count, number}} codes or passwords",
  },
  notice: {
    will: "We will hide {{what}}.",
    unseen_one: "Nobody will see it, and nothing of it is kept.",
    unseen_other: "Nobody will see them, and nothing of them is kept.",
    unseenHer: "Nobody will see it, and nothing of it is kept.",
    change: "Change my text",
  },
  review: {
    title: "This is what will be published",
    rewrite: "You can publish it like this, or change your text below.",
    publish: "Publish like this",
  },
  secrecy: {
    intro:
      "A public answer tells nothing of a person that only their bank knows (banking secrecy, article L. 511-33 of the French Monetary and Financial Code):",
    said: "“{{words}}”",
    balance: "a balance or an amount that is somebody’s",
    operation: "something done or refused on somebody’s account",
    "product-held": "a product that somebody holds",
    file: "what is in somebody’s file",
    client: "that somebody is a customer of the bank",
    "named-account": "somebody named together with their account",
    instead: "Explain the general rule, and invite the person to write to their adviser from the app.",
    back: "Back to the question",
  },
} satisfies Translated<typeof french>;
