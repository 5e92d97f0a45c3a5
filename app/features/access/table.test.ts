import { expect, test } from "vitest";
import { ACCESS, type Act, may, needsConfirmation, type Role, speaksForTheBank } from "./table.ts";

/** The whole matrix as a reader would tell it: who may do it on anything, who on their own things only. */
const PLAIN: Record<Act, { anyone?: Role[]; own?: Role[] }> = {
  "question.ask": { anyone: ["visitor", "guest", "member", "moderator", "adviser", "admin"] },
  "idea.propose": { anyone: ["member", "moderator", "adviser", "admin"] },
  "idea.vote": { anyone: ["visitor", "guest", "member", "moderator", "adviser", "admin"] },
  "question.vote": { anyone: ["member", "moderator", "adviser", "admin"] },
  "answer.vote": { anyone: ["member", "moderator", "adviser", "admin"] },
  "answer.write": { anyone: ["member", "moderator", "adviser", "admin"] },
  "comment.write": { anyone: ["member", "moderator", "adviser", "admin"] },
  "thread.follow": { anyone: ["member", "moderator", "adviser", "admin"] },
  "answer.accept": { own: ["member", "moderator", "adviser", "admin"] },
  "thread.edit": { own: ["member", "moderator", "adviser", "admin"] },
  "thread.withdraw": { own: ["member", "moderator", "adviser", "admin"] },
  "answer.edit": { own: ["member", "moderator", "adviser", "admin"] },
  "answer.withdraw": { own: ["member", "moderator", "adviser", "admin"] },
  "comment.edit": { own: ["member", "moderator", "adviser", "admin"] },
  "comment.withdraw": { own: ["member", "moderator", "adviser", "admin"] },
  "official.speak": { anyone: ["moderator", "adviser", "admin"] },
  "official.correct": { anyone: ["moderator", "adviser", "admin"] },
  "idea.decide": { anyone: ["moderator", "adviser", "admin"] },
  "idea.complete": { own: ["member", "moderator", "adviser", "admin"] },
  "report.write": { anyone: ["visitor", "guest", "suspended", "member", "moderator", "adviser", "admin"] },
  "ruling.own": { anyone: ["suspended", "member", "moderator", "adviser", "admin"] },
  "moderation.read": { anyone: ["moderator", "admin"] },
  "moderation.rule": { anyone: ["moderator", "admin"] },
  "moderation.judge": { anyone: ["moderator", "admin"] },
  "thread.merge": { anyone: ["moderator", "admin"] },
  "post.send": { anyone: ["moderator", "adviser", "admin"] },
  "post.approve": { anyone: ["moderator", "adviser", "admin"] },
  "mention.handle": { anyone: ["moderator", "adviser", "admin"] },
  "reach.read": { anyone: ["moderator", "adviser", "admin"] },
  "network.connect": { anyone: ["admin"] },
  "account.own": { anyone: ["suspended", "member", "moderator", "adviser", "admin"] },
  "account.credentials": { anyone: ["suspended", "member", "moderator", "adviser", "admin"] },
  "account.export": { anyone: ["suspended", "member", "moderator", "adviser", "admin"] },
  "account.delete": { anyone: ["suspended", "member", "moderator", "adviser", "admin"] },
  "anonymous.write": { anyone: ["member"] },
  "anonymous.see": { anyone: ["moderator", "adviser", "admin"] },
  "admin.themes": { anyone: ["admin"] },
  "admin.people": { anyone: ["admin"] },
  "admin.invite": { anyone: ["admin"] },
  "admin.brand": { anyone: ["admin"] },
  "admin.texts": { anyone: ["admin"] },
};

const ROLES: Role[] = ["visitor", "guest", "suspended", "member", "moderator", "adviser", "admin"];
const cells = Object.entries(PLAIN).flatMap(([act, { anyone = [], own = [] }]) =>
  ROLES.map((role) => ({ act, role, anyone: anyone.includes(role), own: own.includes(role) })),
);

test("the table has no act that this page does not tell", () => {
  expect(Object.keys(ACCESS).sort()).toEqual(Object.keys(PLAIN).sort());
});

test.each(cells)("$role, $act: on anyone's $anyone, on their own $own", ({ act, role, anyone, own }) => {
  const known = Object.keys(ACCESS).find((name): name is Act => name === act);
  if (!known) throw new Error(`there is no act ${act}`);
  expect(may(role, known)).toBe(anyone);
  expect(may(role, known, { own: false })).toBe(anyone);
  expect(may(role, known, { own: true })).toBe(anyone || own);
});

test("the team speaks for the bank, and nobody else does", () => {
  expect(ROLES.filter(speaksForTheBank)).toEqual(["moderator", "adviser", "admin"]);
});

test("what a stolen session could do for good asks again who one is, and nothing else does", () => {
  const isAct = (name: string): name is Act => Object.hasOwn(PLAIN, name);
  const asked = Object.keys(PLAIN).filter((name) => isAct(name) && needsConfirmation(name));
  expect(asked).toEqual([
    "network.connect",
    "account.credentials",
    "account.export",
    "account.delete",
    "admin.people",
    "admin.invite",
  ]);
});
