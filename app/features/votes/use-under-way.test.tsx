// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import { useState } from "react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderScreen } from "../../../tests/render-screen.tsx";
import { useUnderWay } from "./use-under-way.ts";

function Probe() {
  const [state, setState] = useState<"idle" | "submitting">("idle");
  const { vote, begin } = useUnderWay({ state });
  const form = new FormData();
  form.set("vote", "cast");
  return (
    <>
      <output>{vote ?? "nothing"}</output>
      <button onClick={() => begin(form)}>begin</button>
      <button onClick={() => setState("submitting")}>send</button>
      <button onClick={() => setState("idle")}>rest</button>
    </>
  );
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

test("a vote is on its way until the page was read anew, even when the fetcher is seen at rest before", async () => {
  const { router } = renderScreen(<Probe />);
  const shown = screen.getByRole("status");
  expect(shown).toHaveTextContent("nothing");
  await press("begin");
  expect(shown).toHaveTextContent("cast");
  await press("send");
  await press("rest");
  expect(shown).toHaveTextContent("cast");
  await act(() => router.navigate("/?reading=1"));
  expect(shown).toHaveTextContent("nothing");
});

test("what another button had the page read meanwhile does not end it", async () => {
  const { router } = renderScreen(<Probe />);
  await press("begin");
  await press("send");
  await act(() => router.navigate("/?reading=2"));
  await press("rest");
  expect(screen.getByRole("status")).toHaveTextContent("cast");
  await act(() => router.navigate("/?reading=3"));
  expect(screen.getByRole("status")).toHaveTextContent("nothing");
});
