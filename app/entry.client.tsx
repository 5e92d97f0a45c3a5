import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { startI18n } from "#app/i18n/i18n.client.ts";

/** The texts that this page's routes ask for in `handle.i18n`, as the server marked them. */
const namespaces = (document.documentElement.dataset["texts"] ?? "").split(" ");
const i18n = await startI18n(document.documentElement.lang, namespaces);

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
