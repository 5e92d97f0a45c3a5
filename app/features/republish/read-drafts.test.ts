import { expect, test } from "vitest";
import { limitsOf } from "#app/features/networks/limits-of.ts";
import type { AccountView } from "./compose-view.ts";
import { readDrafts } from "./read-drafts.ts";

const account = (id: number): AccountView => ({
  ...{ id, network: "bluesky", handle: "@banque.example", name: "La banque", fourEyes: false, before: null },
  ...{ limits: limitsOf({ network: "bluesky", limits: null }), ref: "mnpqrstu", opens: null },
  ...{ link: "https://etvous.example/questions/7?de=mnpqrstu", proposal: { text: "", chain: "" } },
});

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

const read = (fields: Record<string, string>) => readDrafts(formOf(fields), { accounts: [account(3), account(4)] });

test("a form says what it has of each account, with the link of its own reference", () => {
  const fields = { "include-3": "1", "ref-3": "abcdefgh", "text-3": " Un\r\ntexte ", "alt-3": "Un\n  mot\u00a0!" };
  expect(read(fields)).toMatchObject({
    ...{ ok: true, problems: [], disconnected: false },
    drafts: [
      {
        account: { id: 3 },
        draft: { include: true, mode: "one", text: "Un\ntexte", picture: false, alt: "Un mot\u00a0!", before: 0 },
        link: "https://etvous.example/questions/7?de=abcdefgh",
      },
    ],
  });
});

test("an account that is no longer there is told of when it was chosen", () => {
  expect(read({ "include-9": "1", "ref-9": "abcdefgh" })).toMatchObject({ ok: true, disconnected: true, drafts: [] });
});

test("signs that cannot be kept are told of beside their field", () => {
  const fields = { "include-3": "1", "ref-3": "abcdefgh", "text-3": "a\u0001b" };
  expect(read(fields)).toMatchObject({ problems: [{ key: "unreadable", field: "text-3", accountId: 3 }] });
});

test.each([
  ["ref-3", "../../x"],
  ["mode-3", "x"],
  ["before-3", "-1"],
])("a form whose %s is %s is none of ours", (name, value) => {
  expect(read({ "ref-3": "abcdefgh", [name]: value })).toEqual({ ok: false });
});
