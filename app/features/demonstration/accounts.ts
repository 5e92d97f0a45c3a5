export const DEMONSTRATION_PASSWORD = "demonstration";

/** The accounts of the demonstration, printed at start. Production refuses to run with one of them inside. */
export const DEMONSTRATION_ACCOUNTS = [
  { key: "camille", email: "camille@demo.example", role: "moderator" },
  { key: "noa", email: "noa@demo.example", role: "adviser" },
  { key: "admin", email: "admin@demo.example", role: "admin" },
  { key: "lea", email: "lea@demo.example", role: "member" },
  { key: "sami", email: "sami@demo.example", role: "member" },
] as const;

export function accountsNote(): string {
  const lines = DEMONSTRATION_ACCOUNTS.map(({ email, role }) => `    ${email.padEnd(24)} ${role}`);
  return `  Demonstration accounts (password: ${DEMONSTRATION_PASSWORD})\n${lines.join("\n")}`;
}
