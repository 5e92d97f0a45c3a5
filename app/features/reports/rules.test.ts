import { expect, it } from "vitest";
import { GROUNDS, MODERATED } from "#db/schema/moderation.ts";
import { newNumber, readNumber } from "./number.server.ts";
import { isLaw, reasonsFor, weightOfReport } from "./rules.ts";
import { threadInAddress } from "./thread-in-address.ts";

it("every reason weighs something, and what the law forbids always more than off topic", () => {
  for (const reason of GROUNDS) expect(weightOfReport(reason), reason).toBeGreaterThan(0);
  for (const reason of GROUNDS.filter(isLaw))
    expect(weightOfReport(reason), reason).toBeGreaterThan(weightOfReport("rule-off-topic"));
});

it("only a thread is a duplicate, and whatever is reported may break the law", () => {
  for (const subject of MODERATED) {
    expect(reasonsFor(subject).includes("rule-duplicate"), subject).toBe(subject === "thread");
    expect(reasonsFor(subject).filter(isLaw), subject).toHaveLength(5);
  }
});

it.each([
  ["/questions/12/carte-avalee", { kind: "question", id: 12 }],
  ["https://etvous.example/idees/7?tri=x#y", { kind: "idea", id: 7 }],
  [" etvous.example/questions/12 ", { kind: "question", id: 12 }],
  ["/questions/012", null],
  ["/questions/12a", null],
  ["/questionsx/12", null],
  ["/questions/99999999999", null],
  ["/themes/12", null],
  ["", null],
])("the thread in %j", (address, thread) => {
  expect(threadInAddress(address)).toEqual(thread);
});

it("a number has no sign that is read as another, and is found again however it is typed", () => {
  for (let turn = 0; turn < 200; turn++) {
    const number = newNumber("S");
    expect(number).toMatch(/^S-[^01OIL-]{4}-[^01OIL-]{4}$/);
    expect(readNumber(` ${number.toLowerCase().replaceAll("-", " ")}`)).toBe(number);
  }
  for (const typed of ["", "S-1234-5678", "X-2222-2222", "S-2222-222", "S-2222-22222", undefined])
    expect(readNumber(typed), typed).toBeNull();
});
