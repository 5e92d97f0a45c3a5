// @vitest-environment jsdom
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { TextArea } from "#app/ui/text-area.tsx";
import { renderScreen, SAMI } from "../../../tests/render-screen.tsx";
import { keepDraft, readDraft } from "./draft-store.ts";
import { DraftLine } from "./draft-line.tsx";

afterEach(() => localStorage.clear());

function aForm({ body = "" } = {}) {
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <TextArea aria-label="Texte" name="body" defaultValue={body} />
      <input aria-label="E-mail" type="email" name="email" />
      <input aria-label="Mot de passe" type="password" name="password" />
      <label>
        <input type="radio" name="theme" value="cartes" /> Cartes
      </label>
      <button>Publier</button>
      <DraftLine formKey="ask-question" />
    </form>
  );
}

const kept = () => readDraft("ask-question", { owner: "sami", now: Date.now() })?.fields;
const site = { viewer: SAMI };

function keep(fields: Record<string, string>) {
  keepDraft("ask-question", { owner: "sami", keptAt: Date.now(), fields });
}

test("what is typed is kept, and the person is told; addresses and passwords never are", async () => {
  renderScreen(aForm(), { site });
  expect(screen.queryByText("Brouillon gardé sur cet appareil")).toBeNull();
  await userEvent.type(screen.getByLabelText("E-mail"), "lea@demo.example");
  await userEvent.type(screen.getByLabelText("Mot de passe"), "secret");
  await userEvent.click(screen.getByLabelText("Cartes"));
  await userEvent.type(screen.getByLabelText("Texte"), "Ma carte");
  expect(await screen.findByText("Brouillon gardé sur cet appareil")).toBeVisible();
  expect(kept()).toEqual({ body: "Ma carte", theme: "cartes" });
});

test("a draft comes back into an empty form", () => {
  keep({ body: "Ma carte", theme: "cartes" });
  renderScreen(aForm(), { site });
  expect(screen.getByLabelText("Texte")).toHaveValue("Ma carte");
  expect(screen.getByLabelText("Cartes")).toBeChecked();
});

test("it never covers what stands in the form already", () => {
  keep({ body: "Ancien" });
  renderScreen(aForm({ body: "Nouveau" }), { site });
  expect(screen.getByLabelText("Texte")).toHaveValue("Nouveau");
});

test("what was typed before the scripts came is kept as well", async () => {
  const typedAlready = (area: HTMLTextAreaElement | null) => area && (area.value = "Ma carte");
  renderScreen(
    <form>
      <textarea name="body" ref={typedAlready} />
      <DraftLine formKey="ask-question" />
    </form>,
    { site },
  );
  expect(await screen.findByText("Brouillon gardé sur cet appareil")).toBeVisible();
  expect(kept()).toEqual({ body: "Ma carte" });
});

test("dropping it empties the form, and can be undone", async () => {
  keep({ body: "Ma carte" });
  renderScreen(aForm(), { site });
  await userEvent.click(screen.getByRole("button", { name: "L’effacer" }));
  expect(screen.getByLabelText("Texte")).toHaveValue("");
  expect(kept()).toBeUndefined();
  await userEvent.click(screen.getByRole("button", { name: "Le reprendre" }));
  expect(screen.getByLabelText("Texte")).toHaveValue("Ma carte");
});

test("emptying the form by hand drops the draft", async () => {
  keep({ body: "Ma carte" });
  renderScreen(aForm(), { site });
  await userEvent.clear(screen.getByLabelText("Texte"));
  await waitFor(() => expect(kept()).toBeUndefined());
});

test("once published, the draft goes and the form is empty again", async () => {
  const { router } = renderScreen(aForm(), { site, path: "/questions/7" });
  await userEvent.type(screen.getByLabelText("Texte"), "Ma réponse");
  await userEvent.click(screen.getByRole("button", { name: "Publier" }));
  expect(kept()).toEqual({ body: "Ma réponse" });
  await act(() => router.navigate("/questions/7?fait=answered"));
  expect(screen.getByLabelText("Texte")).toHaveValue("");
  expect(kept()).toBeUndefined();
});

test("signing in after the session ended is not publishing: the draft stays", async () => {
  const { router } = renderScreen(aForm(), { site, path: "/questions/7" });
  await userEvent.type(screen.getByLabelText("Texte"), "Ma réponse");
  await userEvent.click(screen.getByRole("button", { name: "Publier" }));
  await act(() => router.navigate("/questions/7?fait=signed-in"));
  expect(kept()).toEqual({ body: "Ma réponse" });
});
