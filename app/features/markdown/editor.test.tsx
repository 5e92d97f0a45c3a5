// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { renderScreen, SAMI } from "../../../tests/render-screen.tsx";
import { Editor } from "./editor.tsx";

afterEach(() => vi.unstubAllGlobals());

function answerPreview(answer: () => Promise<Response>) {
  const asked = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(answer);
  vi.stubGlobal("fetch", asked);
  return asked;
}

const editor = <Editor label="Votre réponse" error={null} max={20} masks={{}} />;

test("the preview is what the server would publish, asked with the session's token", async () => {
  const asked = answerPreview(() => Promise.resolve(Response.json({ html: "<p>Un <strong>gros</strong> chèque</p>" })));
  renderScreen(editor, { site: { viewer: SAMI, csrf: "jeton" } });
  await userEvent.type(screen.getByRole("textbox", { name: "Votre réponse" }), "Un **gros** chèque");
  await userEvent.click(screen.getByRole("tab", { name: "Aperçu" }));
  expect(await screen.findByText("gros")).toBeVisible();
  const [url, { method, body }] = asked.mock.calls[0] ?? ["", {}];
  expect([url, method]).toEqual(["/apercu", "POST"]);
  expect(body).toEqual(new URLSearchParams({ body: "Un **gros** chèque", csrf: "jeton" }));
});

test("an empty text asks nothing of the server", async () => {
  const asked = answerPreview(() => Promise.reject(new Error("not expected")));
  renderScreen(editor);
  await userEvent.click(screen.getByRole("tab", { name: "Aperçu" }));
  expect(screen.getByRole("tabpanel", { name: "Aperçu" })).toHaveTextContent(/Rien à montrer/);
  expect(asked).not.toHaveBeenCalled();
});

test("a preview that fails leaves the text as it is", async () => {
  answerPreview(() => Promise.resolve(new Response(null, { status: 500 })));
  renderScreen(editor);
  await userEvent.type(screen.getByRole("textbox"), "Bonjour");
  await userEvent.click(screen.getByRole("tab", { name: "Aperçu" }));
  expect(await screen.findByText(/Votre texte est intact/)).toBeVisible();
  await userEvent.keyboard("{ArrowLeft}");
  expect(screen.getByRole("tab", { name: "Écrire" })).toHaveFocus();
  expect(screen.getByRole("textbox")).toHaveValue("Bonjour");
});

test("the limit is told before it is hit, and nothing is cut past it", async () => {
  renderScreen(editor);
  const text = screen.getByRole("textbox");
  expect(text).toHaveAccessibleDescription("20 caractères au plus");
  await userEvent.type(text, "Dix lettres");
  expect(text).toHaveAccessibleDescription("9 caractères restants");
  await userEvent.type(text, " et bien davantage");
  expect(text).toHaveValue("Dix lettres et bien davantage");
  expect(text).toHaveAccessibleDescription("9 caractères de trop");
});

test("the tools mark what is selected", async () => {
  renderScreen(editor);
  const text = screen.getByRole<HTMLTextAreaElement>("textbox");
  await userEvent.type(text, "gros");
  text.setSelectionRange(0, 4);
  await userEvent.click(screen.getByRole("button", { name: "Gras" }));
  expect(text).toHaveValue("**gros**");
});

test("Ctrl+Enter sends the form", async () => {
  const sent = vi.fn((event: React.FormEvent) => event.preventDefault());
  renderScreen(<form onSubmit={sent}>{editor}</form>);
  await userEvent.type(screen.getByRole("textbox"), "Bonjour{Control>}{Enter}{/Control}");
  expect(sent).toHaveBeenCalledTimes(1);
  expect(screen.getByRole("textbox")).toHaveValue("Bonjour");
});
