// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { Avatar } from "./avatar.tsx";

function face(handle: string, name: string): string {
  const { container } = render(<Avatar handle={handle} name={name} />);
  return container.innerHTML;
}

test("the same person always has the same face, another one does not", () => {
  expect(face("ines", "Inès D.")).toBe(face("ines", "Inès D."));
  expect(face("ines", "Inès D.")).not.toBe(face("yanis", "Inès D."));
});

test.each([
  ["Inès Duval", "ID"],
  ["henri", "H"],
  ["Jean-Marc Le Goff", "JG"],
  ["Sami K.", "SK"],
  ["🙂 Zoé", "🙂Z"],
  ["", "?"],
])("the initials of %j are %s", (name, initials) => {
  const { container } = render(<Avatar handle="x" name={name} />);
  expect(container.querySelector("text")).toHaveTextContent(initials);
});

test("it is made without an inline style, which the page's policy refuses, and is not read out", () => {
  expect(face("ines", "Inès D.")).not.toContain("style=");
  expect(face("ines", "Inès D.")).toContain('aria-hidden="true"');
});
