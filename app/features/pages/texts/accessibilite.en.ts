export default {
  title: "Accessibility",
  body: `Accessibility statement, drawn up on 27 November 2026.

The publisher of this site, named in the [legal notice](/mentions-legales), undertakes to make it accessible to everyone, whatever their age, device or disability (article 47 of the French law of 11 February 2005). This statement holds for all pages of this site.

## Conformance: not conformant {#etat}

**No audit has been made yet.** The French accessibility standard (RGAA 4.1) asks to say “not conformant” as long as there is no audit result. So we say it, and we say here what has been done and what has not.

## How the site was made and checked {#methode}

We took the RGAA and the international rules WCAG 2.2, level AA, as our guides.

- Everything works with a keyboard. The place where you are is always visible, and a link leads straight to the content.
- Pages have headings, regions and lists that screen readers announce. Fields have a label, and each error is written beside its field.
- Reading, writing, voting, reporting and appealing work without JavaScript.
- Text colours were chosen for a contrast of at least 4.5 to 1. No meaning is carried by colour alone. Each drawing of figures has its table or its words.
- The look follows the settings of your device: light or dark, reduced motion. Texts grow with the setting of your browser.
- Buttons and action links are large enough for a finger.
- The site exists in French and in English, in plain language.
- Automatic checks (axe) are part of the site’s tests, in light and dark, and tests go the main ways without JavaScript. They find only some of the difficulties: they replace neither an audit nor your opinion.

## The limits we know of {#limites}

- The texts are written by many people. We cannot guarantee that each of them is clear, well structured or in the language announced.
- Wide tables written in a message scroll sideways on a phone.
- The mails that the site sends have not been tried with a screen reader.
- The site has not yet been tried by people who use a screen reader, a magnifier or voice control every day.
- None of these limits is claimed to be a disproportionate burden.

## A difficulty? Tell us {#contact}

[Ask a question](/questions/nouvelle) in the theme “Accessibility”, or in the nearest one. Say what you wanted to do, which page you were on and which tool you use. You need no account, an e-mail address is enough; it is never shown. Your question is public.

If you would rather not write in public, the [legal notice](/mentions-legales) says whom to turn to.

## Remedies {#recours}

If you told us of a defect that keeps you from a content or a service, and the answer does not suit you, you may:

- write to the French Defender of Rights with its [form](https://formulaire.defenseurdesdroits.fr/), or to Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07, France, without a stamp;
- call the delegate of the Defender of Rights [in your region](https://www.defenseurdesdroits.fr/saisir/delegues);
- tell [Arcom](https://www.arcom.fr/), which supervises these obligations.
`,
};
