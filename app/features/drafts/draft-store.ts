/** A draft, kept in the browser only: it never reaches the server, and never holds an address or a password. */
export interface Draft {
  /** Whose it is: someone else signed in on this device does not see it. Null: typed by someone not signed in. */
  owner: string | null;
  keptAt: number;
  fields: Record<string, string>;
}

const PREFIX = "et-vous:draft:";
const KEPT_FOR_DAYS = 30;
const DAY = 24 * 3600 * 1000;

/** Whether it could be kept: a browser may refuse, or have no room left, and the form works all the same. */
export function keepDraft(key: string, draft: Draft): boolean {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** The draft kept under this key, when it is this person's and not too old. */
export function readDraft(key: string, reader: { owner: string | null; now: number }): Draft | null {
  const draft = stored(key);
  if (!draft) return null;
  if (reader.now - draft.keptAt > KEPT_FOR_DAYS * DAY) {
    dropDraft(key);
    return null;
  }
  return draft.owner === null || draft.owner === reader.owner ? draft : null;
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing could be kept in such a browser either.
  }
}

export function isBlank(fields: Record<string, string>): boolean {
  return Object.values(fields).every((value) => value.trim() === "");
}

function stored(key: string): Draft | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(PREFIX + key) ?? "null");
    return isDraft(found) ? found : null;
  } catch {
    return null;
  }
}

function isDraft(found: unknown): found is Draft {
  if (typeof found !== "object" || found === null) return false;
  if (!("owner" in found && "keptAt" in found && "fields" in found)) return false;
  const { owner, keptAt, fields } = found;
  if (owner !== null && typeof owner !== "string") return false;
  if (typeof keptAt !== "number" || typeof fields !== "object" || fields === null) return false;
  return Object.values(fields).every((value) => typeof value === "string");
}
