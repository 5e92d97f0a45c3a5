import { JSDOM } from "jsdom";
import type { WireAnswer } from "./wire.ts";

const { window } = new JSDOM("");
const { FormData: FormDataOfPages } = window;
const parser = new window.DOMParser();

export interface Page extends WireAnswer {
  /** Path and query of what was asked. */
  path: string;
  /** The path this answer leads to; null when it leads nowhere. */
  location: string | null;
  /** Parsed when first looked at. */
  readonly document: Document;
}

export function readPage(path: string, answer: WireAnswer): Page {
  let document: Document | undefined;
  return {
    ...answer,
    path,
    location: answer.headers.location ?? null,
    get document() {
      document ??= parser.parseFromString(answer.text, "text/html");
      return document;
    },
  };
}

/** The words people read there, spaces made one. */
export function wordsOf(node: Element | null | undefined): string {
  return (node?.textContent ?? "").replace(/\s+/g, " ").trim();
}

export function mainOf(page: Page): Element {
  return found(page.document.querySelector("main"), `a main part in ${page.path} (${page.status})`);
}

/** What the page says was done or refused. */
export function noticeOf(page: Page): string {
  return wordsOf(page.document.querySelector("[role=status]"));
}

export function found<Thing>(thing: Thing | null | undefined, what: string): Thing {
  if (thing === null || thing === undefined) throw new Error(`there is no ${what}`);
  return thing;
}

/** Which form of a page, what is typed into it, which of its buttons is pressed (the first, unless told). */
export interface Sending {
  /** Where the form is sent to; the page itself unless told. */
  to?: string | RegExp;
  /** A hidden field or button that tells it from its neighbours. */
  with?: Record<string, string>;
  fill?: Record<string, string>;
  press?: string | RegExp;
}

export interface FilledForm {
  method: "get" | "post";
  action: string;
  entries: [string, string][];
}

/** What a browser without JavaScript would send. Only fields that a person can see may be filled. */
export function fillForm(page: Page, { to, with: marks = {}, fill = {}, press }: Sending): FilledForm {
  const form = found(
    formsTo(page, to).find((candidate) => holds(candidate, fill, marks) && (!press || buttonOf(candidate, press))),
    `form to ${String(to ?? page.path)} with ${JSON.stringify({ ...marks, fill: Object.keys(fill) })} in ${page.path}`,
  );
  for (const [name, value] of Object.entries(fill)) typeInto(form, name, value);
  const button = found(buttonOf(form, press), `button ${String(press ?? "to send")} in the form to ${form.action}`);
  const entries: [string, string][] = [];
  for (const [name, value] of new FormDataOfPages(form, button).entries())
    if (typeof value === "string") entries.push([name, value.replace(/\r?\n/g, "\r\n")]);
  const method = form.getAttribute("method")?.toLowerCase() === "post" ? "post" : "get";
  return { method, action: actionOf(form, page), entries };
}

export function formsTo(page: Page, to: string | RegExp = pathnameOf(page.path)): HTMLFormElement[] {
  return [...page.document.forms].filter((form) => {
    const action = pathnameOf(actionOf(form, page));
    return typeof to === "string" ? action === to : to.test(action);
  });
}

function actionOf(form: HTMLFormElement, page: Page): string {
  return form.getAttribute("action") ?? page.path;
}

function holds(form: HTMLFormElement, fill: Record<string, string>, marks: Record<string, string>): boolean {
  const fields = Object.keys(fill).every((name) => form.elements.namedItem(name) !== null);
  return (
    fields && Object.entries(marks).every(([name, value]) => controls(form, name).some((one) => one.value === value))
  );
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLButtonElement;

function controls(form: HTMLFormElement, name: string): Control[] {
  return [...form.elements].flatMap((element) => (isControl(element) && element.name === name ? [element] : []));
}

function isControl(element: Element): element is Control {
  return ["INPUT", "SELECT", "TEXTAREA", "BUTTON"].includes(element.tagName);
}

function typeInto(form: HTMLFormElement, name: string, value: string): void {
  for (const control of controls(form, name)) {
    if ("checked" in control && ["radio", "checkbox"].includes(control.type)) control.checked = control.value === value;
    else control.value = value;
  }
}

function buttonOf(form: HTMLFormElement, press?: string | RegExp): HTMLButtonElement | undefined {
  const buttons = [...form.elements].filter(
    (element): element is HTMLButtonElement =>
      element.tagName === "BUTTON" && element.getAttribute("type") !== "button",
  );
  if (press === undefined) return buttons[0];
  return buttons.find((button) => {
    const words = `${wordsOf(button)} ${button.getAttribute("aria-label") ?? ""}`;
    return typeof press === "string" ? words.includes(press) : press.test(words);
  });
}

export function pathnameOf(path: string): string {
  return path.split(/[?#]/)[0] ?? path;
}
