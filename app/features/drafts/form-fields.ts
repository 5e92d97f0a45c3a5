type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Everything else is left out on purpose: addresses, passwords, tokens and hidden fields are never kept. */
const KEPT_TYPES = new Set(["text", "textarea", "date", "radio", "checkbox", "select-one"]);

function keptControls(form: HTMLFormElement): Control[] {
  return Array.from(form.elements).filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement) &&
      KEPT_TYPES.has(element.type) &&
      element.name !== "",
  );
}

function isText(control: Control): boolean {
  return control.type === "text" || control.type === "textarea";
}

/** Ticked or not: a text meant for "Anonyme" does not come back under a name. */
function isBox(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && control.type === "checkbox";
}

/** What was typed, as opposed to chosen: only that makes a draft worth keeping. */
export function typedFields(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries(
    keptControls(form)
      .filter(isText)
      .map((control) => [control.name, control.value]),
  );
}

/** Tells again what was typed before the scripts came: drafts, counters and suggestions heard nothing of it. */
export function tellTyped(form: HTMLFormElement): void {
  for (const control of keptControls(form))
    if (!(control instanceof HTMLSelectElement) && isText(control) && control.value !== control.defaultValue)
      control.dispatchEvent(new Event("input", { bubbles: true }));
}

export function keptFields(form: HTMLFormElement): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const control of keptControls(form)) {
    if (control instanceof HTMLInputElement && control.type === "radio" && !control.checked) continue;
    fields[control.name] = isBox(control) && !control.checked ? "" : control.value;
  }
  return fields;
}

/** Puts values into the form as if the person had typed them, so that counters and previews follow. */
export function fillForm(form: HTMLFormElement, fields: Record<string, string>): void {
  for (const control of keptControls(form)) {
    const value = fields[control.name];
    if (isBox(control)) {
      if (value !== undefined && control.checked !== (value !== "")) control.click();
      continue;
    }
    if (value === undefined || control.value === value) {
      if (control.type !== "radio") continue;
    }
    if (control instanceof HTMLInputElement && control.type === "radio") {
      if (control.value === value && !control.checked) control.click();
    } else if (value !== undefined) {
      type(control, value);
    }
  }
}

export function emptyForm(form: HTMLFormElement): void {
  const blank = Object.fromEntries(Object.keys(typedFields(form)).map((name) => [name, ""]));
  form.reset();
  fillForm(form, blank);
  for (const control of keptControls(form)) control.dispatchEvent(new Event("input", { bubbles: true }));
}

function type(control: Control, value: string): void {
  // React overrides `value` on each element to know of changes; the prototype's setter is the one a browser uses when someone types.
  const prototype = Reflect.getPrototypeOf(control);
  if (prototype) Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(control, value);
  control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
}
