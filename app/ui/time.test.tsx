// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { renderScreen } from "../../tests/render-screen.tsx";
import { Time } from "./time.tsx";

const NOW = new Date("2026-11-14T17:48:00Z");
const SIX_MINUTES_BEFORE = new Date("2026-11-14T17:42:00Z");

beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => void vi.useRealTimers());

test("the server writes the exact date, whatever the hour", () => {
  const html = renderToString(
    <I18nextProvider i18n={i18nOf("fr")}>
      <Time at={SIX_MINUTES_BEFORE} />
    </I18nextProvider>,
  );
  expect(html).toContain('dateTime="2026-11-14T17:42:00.000Z"');
  expect(html).toMatch(/14\snovembre 2026, 18\sh\s42/);
});

test("in the browser it says how long ago, and goes on counting", () => {
  renderScreen(<Time at={SIX_MINUTES_BEFORE} />);
  expect(screen.getByText("il y a 6 min")).toHaveAttribute("title", "14\u00a0novembre 2026, 18\u00a0h\u00a042");
  act(() => void vi.advanceTimersByTime(2 * 60_000));
  expect(screen.getByText("il y a 8 min")).toBeVisible();
});

test("an exact time stays exact", () => {
  renderScreen(<Time at={SIX_MINUTES_BEFORE} form="day" exact />);
  expect(screen.getByText("14 novembre 2026")).toBeVisible();
});

test("in English it speaks English", () => {
  renderScreen(<Time at={SIX_MINUTES_BEFORE} />, { site: { lang: "en" } });
  expect(screen.getByText("6 min ago")).toBeVisible();
});
