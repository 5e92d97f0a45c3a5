import type { CredentialField } from "./port.ts";

/** No credential of a network is longer; a key in a file of its own is not asked for. */
export const LONGEST_CREDENTIAL = 4000;

/** Under which name a form sends a field: what is secret says so, and never comes back to a page (form.server.ts). */
export function inputName({ name, secret }: Pick<CredentialField, "name" | "secret">): string {
  return `${secret ? "secret" : "field"}-${name}`;
}

export type ReadCredentials =
  | { ok: true; credentials: Record<string, string> }
  | { ok: false; errors: Record<string, "missing" | "too-long" | "invalid-text"> };

/** What was typed, without the spaces and line ends that copying brings. Errors are named as the form names its fields. */
export function readCredentials(
  fields: readonly CredentialField[],
  typed: (name: string) => string | undefined,
): ReadCredentials {
  const credentials: Record<string, string> = {};
  const errors: Record<string, "missing" | "too-long" | "invalid-text"> = {};
  for (const field of fields) {
    const name = inputName(field);
    const value = typed(name)?.trim() || field.fallback || "";
    if (value === "" && !field.optional) errors[name] = "missing";
    else if (value.length > LONGEST_CREDENTIAL) errors[name] = "too-long";
    else if (/[\u0000-\u001f\u007f\ufffd]/.test(value)) errors[name] = "invalid-text";
    else if (value !== "") credentials[field.name] = value;
  }
  return Object.keys(errors).length === 0 ? { ok: true, credentials } : { ok: false, errors };
}
