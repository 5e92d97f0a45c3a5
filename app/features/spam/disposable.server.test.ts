import { expect, test } from "vitest";
import { isDisposable } from "./disposable.server.ts";

test.each(["yopmail.com", "mailinator.com", "YOPMAIL.com", "box.mailinator.com", " guerrillamail.com. "])(
  "%j is thrown away",
  (domain) => {
    expect(isDisposable(domain)).toBe(true);
  },
);

test.each(["gmail.com", "orange.fr", "laposte.net", "demo.example", "com", ""])("%j is kept", (domain) => {
  expect(isDisposable(domain)).toBe(false);
});
