import { expect, test } from "vitest";
import { threadNumber } from "./thread-number.ts";

test.each([
  ["1234", 1234],
  [" #12 ", 12],
  ["/idees/12/une-carte-en-bois", 12],
  ["https://etvous.example/questions/7/un-plafond?tri=votees#reponse-9", 7],
  ["etvous.example/idees/7", 7],
])("%j names a thread", (text, number) => {
  expect(threadNumber(text)).toBe(number);
});

test.each(["", "0", "une carte", "-3", "12 34", "/membres/12", "99999999999", "2147483648", "/idees/nouvelle"])(
  "%j names none",
  (text) => {
    expect(threadNumber(text)).toBeNull();
  },
);
