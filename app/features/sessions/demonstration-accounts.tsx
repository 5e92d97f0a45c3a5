import { useTranslation } from "react-i18next";
import { Avatar } from "#app/ui/avatar.tsx";
import { Button } from "#app/ui/button.tsx";
import { useHydrated } from "#app/features/forms/use-hydrated.ts";
import type { SiteView } from "./viewer.tsx";

export interface DemonstrationAccount {
  email: string;
  role: NonNullable<SiteView["viewer"]>["role"];
}

/** The accounts that the demonstration prints at start; one press puts the address into the form above. */
export function DemonstrationAccounts({ accounts }: { accounts: DemonstrationAccount[] }) {
  const { t } = useTranslation("account");
  if (accounts.length === 0) return null;
  return (
    <section aria-labelledby="accounts-title" className="mt-7 rounded-card border border-dashed border-edge px-5 py-4">
      <h2 id="accounts-title" className="text-title">
        {t("signIn.demonstration")}
      </h2>
      <p className="mt-1 text-small text-soft">{t("signIn.demonstrationText")}</p>
      <ul className="mt-2">
        {accounts.map((account) => (
          <Account key={account.email} account={account} />
        ))}
      </ul>
    </section>
  );
}

function Account({ account: { email, role } }: { account: DemonstrationAccount }) {
  const { t } = useTranslation("account");
  const hydrated = useHydrated();
  const handle = email.split("@")[0] ?? email;
  return (
    <li className="flex min-h-13 flex-wrap items-center gap-x-3 border-t border-line py-1 text-small first:border-0">
      <span className="max-sm:hidden">
        <span className="max-sm:hidden">
          <Avatar handle={handle} name={handle} size={26} />
        </span>
      </span>
      <span className="flex-auto">
        <span className="block font-semibold select-all">{email}</span>
        <span className="text-soft">{t(`roles.${role}`)}</span>
      </span>
      {hydrated && (
        <Button
          type="button"
          size="small"
          aria-label={`${t("signIn.demonstrationUse")} ${email}`}
          onClick={() => fill(email)}
        >
          {t("signIn.demonstrationUse")}
        </Button>
      )}
    </li>
  );
}

function fill(email: string): void {
  const address = document.getElementById("email");
  const password = document.getElementById("password");
  if (address instanceof HTMLInputElement) address.value = email;
  if (password instanceof HTMLInputElement) {
    password.value = "demonstration";
    password.focus();
  }
}
