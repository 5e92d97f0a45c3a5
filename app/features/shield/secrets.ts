/** What the shield looks for: what opens an account, or leads to the person who holds it. */
export const SECRETS = ["iban", "card", "nir", "account", "client", "phone", "email", "code"] as const;
export type SecretKind = (typeof SECRETS)[number];
