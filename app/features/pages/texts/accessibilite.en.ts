export default {
  title: "Accessibility",
  body: `Everyone should be able to use this site, whatever their age, device or disability.

## Conformance: not assessed

**No conformance audit has been made yet.** We therefore cannot say whether this site meets the French accessibility standard (RGAA) or the international rules WCAG 2.2, level AA. We took them as our guides, and say here what has been done.

## What has been done

- Everything works with a keyboard. The place where you are is always visible, and a link leads straight to the content.
- Pages have headings, regions and lists that screen readers announce. Fields have a label, and each error is written beside its field.
- Reading, writing and voting work without JavaScript.
- Text colours were chosen for a contrast of at least 4.5 to 1. No meaning is carried by colour alone.
- The look follows the settings of your device: light or dark, reduced motion. Texts grow with the setting of your browser.
- Buttons and action links are large enough for a finger.
- The site exists in French and in English, in plain language.
- Automatic checks (axe) are part of the site’s tests, in light and dark. They find only some of the difficulties: they replace neither an audit nor your opinion.

## What we do not know yet

The texts are written by many people. We cannot guarantee that each of them is clear, well structured or in the language announced.

We have not yet had the site tried by people who use a screen reader, a magnifier or voice control every day.

## A difficulty? Tell us

[Ask a question](/questions/nouvelle) in the theme “Accessibility”, or in the nearest one. Say what you wanted to do, which page you were on and which tool you use. You need no account, an e-mail address is enough; it is never shown. Your question is public.

If you would rather not write in public, the [legal notice](/mentions-legales) says who publishes the site.

If no answer suits you, you may turn to the French [Defender of Rights](https://www.defenseurdesdroits.fr/).
`,
};
