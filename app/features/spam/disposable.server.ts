import { disposableEmailBlocklistSet } from "disposable-email-domains-js";

const DISPOSABLE: ReadonlySet<string> = disposableEmailBlocklistSet();

/** Whether mail to this domain goes to a box that anyone opens for ten minutes; what is under such a domain is too. */
export function isDisposable(domain: string): boolean {
  const labels = domain.trim().toLowerCase().replace(/\.$/, "").split(".");
  return labels.some((_, index) => DISPOSABLE.has(labels.slice(index).join(".")));
}
