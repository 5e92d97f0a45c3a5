import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from "@simplewebauthn/browser";

/** What a browser answered, for the form that carries it to the server. */
export type Answer = { ref: string; credential: string } | { trouble: BrowserTrouble };
/** cancelled: by the person, or by another press; known-already: this device has one; led-away: asked to sign in again. */
export type BrowserTrouble = "cancelled" | "known-already" | "failed" | "led-away" | "too-many";

/** The library comes with the first press: no page that only shows the button carries it. */
const library = () => import("@simplewebauthn/browser");

/** A passkey that this site knows; under the address field when the browser proposes it there. */
export async function usedPasskey(csrf: string | null, { autofill = false } = {}): Promise<Answer> {
  return answerTo(
    await ask<PublicKeyCredentialRequestOptionsJSON>("/connexion/cle/options", csrf),
    async (optionsJSON): Promise<AuthenticationResponseJSON> =>
      (await library()).startAuthentication({ optionsJSON, useBrowserAutofill: autofill }),
  );
}

/** A new passkey on this device, or on one that is near. */
export async function newPasskey(csrf: string | null): Promise<Answer> {
  return answerTo(
    await ask<PublicKeyCredentialCreationOptionsJSON>("/moi/cles/options", csrf),
    async (optionsJSON): Promise<RegistrationResponseJSON> => (await library()).startRegistration({ optionsJSON }),
  );
}

/** Whether the browser can propose passkeys under a field. */
export async function proposesUnderField(): Promise<boolean> {
  return (await library()).browserSupportsWebAuthnAutofill();
}

/** Ends what waits for an answer: its page is left. */
export async function stopAsking(): Promise<void> {
  (await library()).WebAuthnAbortService.cancelCeremony();
}

interface Asked<Options> {
  ref: string;
  options: Options;
}

async function ask<Options extends { challenge: string }>(
  address: string,
  csrf: string | null,
): Promise<Asked<Options> | { trouble: BrowserTrouble }> {
  try {
    const answer = await fetch(address, {
      method: "POST",
      body: new URLSearchParams(csrf ? { csrf } : {}),
      headers: { Accept: "application/json" },
    });
    if (answer.redirected) return { trouble: "led-away" };
    if (answer.status === 429) return { trouble: "too-many" };
    const found: unknown = answer.ok ? await answer.json() : null;
    return isAsked<Options>(found) ? found : { trouble: "failed" };
  } catch {
    return { trouble: "failed" };
  }
}

function isAsked<Options>(found: unknown): found is Asked<Options> {
  return typeof found === "object" && found !== null && "ref" in found && "options" in found;
}

async function answerTo<Options>(
  asked: Asked<Options> | { trouble: BrowserTrouble },
  perform: (options: Options) => Promise<AuthenticationResponseJSON | RegistrationResponseJSON>,
): Promise<Answer> {
  if ("trouble" in asked) return asked;
  try {
    return { ref: asked.ref, credential: JSON.stringify(await perform(asked.options)) };
  } catch (error) {
    return { trouble: troubleOf(error) };
  }
}

function troubleOf(error: unknown): BrowserTrouble {
  const name = error instanceof Error ? error.name : "";
  if (name === "InvalidStateError") return "known-already";
  return name === "NotAllowedError" || name === "AbortError" ? "cancelled" : "failed";
}
