// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { ErrorSummary } from "./error-summary.tsx";

test("takes the focus and leads to each field", () => {
  render(
    <ErrorSummary
      title="Deux choses à reprendre"
      errors={[{ field: "title", message: "Le titre est trop court." }, { message: "Réessayez dans une minute." }]}
    />,
  );
  expect(screen.getByRole("group", { name: "Deux choses à reprendre" })).toHaveFocus();
  expect(screen.getByRole("link", { name: "Le titre est trop court." })).toHaveAttribute("href", "#title");
  expect(screen.getByText("Réessayez dans une minute.")).toBeVisible();
});

test("without errors there is nothing", () => {
  const { container } = render(<ErrorSummary title="Rien" errors={[]} />);
  expect(container).toBeEmptyDOMElement();
});
