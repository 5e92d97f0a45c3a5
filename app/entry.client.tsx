import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { startI18n } from "#app/i18n/i18n.client.ts";

/** The texts that this page's routes ask for in `handle.i18n`, as the server marked them. */
const namespaces = (document.documentElement.dataset["texts"] ?? "").split(" ");
const [i18n] = await Promise.all([startI18n(document.documentElement.lang, namespaces), dataOfThePage()]);

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <RemixBrowser />
      </I18nextProvider>
    </StrictMode>,
  );
});
// From here on React takes any event over, even before it is through with the page; the browser tests wait for it.
performance.mark("scripts-answer");

/**
 * A key pressed while RemixBrowser still waits for its data makes React 18 give the page up for good (its error 345):
 * so they are there before React is. RemixBrowser tells of them only by throwing their promise, before its first hook.
 */
async function dataOfThePage(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (promise) {
    await promise;
  }
}
