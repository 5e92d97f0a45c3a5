import type { DemoGuestQuestion } from "./content.ts";

export const guestQuestion: DemoGuestQuestion = {
  email: "martine@demo.example",
  theme: "professionnels",
  ago: "38m",
  title: "Je ne suis pas cliente : puis-je ouvrir un compte pour notre chorale ?",
  body: "Nous sommes vingt-deux choristes et une boîte à biscuits, laquelle tient lieu de trésorerie depuis 1998. L’association est déclarée, j’en suis la nouvelle trésorière, et je voudrais rendre la boîte aux biscuits.\n\nQuels papiers faut-il apporter, et la présidente doit-elle venir avec moi ? Elle chante très bien mais n’aime pas les guichets.",
};
