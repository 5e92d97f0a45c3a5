import type { Problem } from "./check-draft.ts";
import type { AccountView, ComposeView } from "./compose-view.ts";
import { type Draft, fieldName, linkOf } from "./drafts.ts";
import { DraftForm } from "./forms.ts";

export interface ReadDraft {
  account: AccountView;
  draft: Draft;
  /** With the reference that its form carries. */
  link: string;
}

export type DraftsReading =
  /** disconnected: an account that was chosen is no longer there. */
  { ok: true; drafts: ReadDraft[]; problems: Problem[]; disconnected: boolean } | { ok: false };

const FIELDS = ["include", "ref", "before", "mode", "text", "chain", "picture", "alt"] as const;
const CHOSEN = /^include-(\d+)$/;

/** What the form says of each account of the page. Not ok: a form that no page of ours makes. */
export function readDrafts(form: FormData, { accounts }: Pick<ComposeView, "accounts">): DraftsReading {
  const known = new Set(accounts.map(({ id }) => id));
  const disconnected = [...form.keys()].some((name) => {
    const id = CHOSEN.exec(name)?.[1];
    return id !== undefined && !known.has(Number(id));
  });
  const drafts: ReadDraft[] = [];
  const problems: Problem[] = [];
  for (const account of accounts) {
    const { id } = account;
    // Connected since the page was shown, it had no section there.
    if (!form.has(fieldName("ref", id))) continue;
    const values = FIELDS.map((name) => [name, form.get(fieldName(name, id)) ?? undefined] as const);
    const parsed = DraftForm.safeParse(Object.fromEntries(values));
    if (parsed.success) {
      drafts.push({ account, draft: parsed.data, link: linkOf(account, parsed.data) });
      continue;
    }
    const unreadable = parsed.error.issues.filter(({ message }) => message === "unreadable");
    if (unreadable.length !== parsed.error.issues.length) return { ok: false };
    for (const { path } of unreadable)
      problems.push({ key: "unreadable", field: `${String(path[0])}-${id}`, accountId: id });
  }
  return { ok: true, drafts, problems, disconnected };
}
