import { fillForm, type Page, pathnameOf, readPage, type Sending } from "./page.ts";
import { ask, type WireRequest } from "./wire.ts";

/** A browser without JavaScript: cookies, headers and forms as a person's own would send them. */
export interface Browser {
  readonly site: string;
  readonly cookies: Map<string, string>;
  /** One request, wherever it leads. */
  ask: (path: string, request?: WireRequest) => Promise<Page>;
  /** Asks, and goes where the answer leads. */
  visit: (path: string) => Promise<Page>;
  /** Fills a form of the page and sends it; the answer as it comes. */
  send: (page: Page, sending: Sending) => Promise<Page>;
  /** The same, then goes where the answer leads. */
  submit: (page: Page, sending: Sending) => Promise<Page>;
  /** The token that the pages of this session carry in their forms; empty for a visitor. */
  token: () => Promise<string>;
  /** Sends fields that no page has to offer; the token of the session is among them unless `csrf` says otherwise. */
  post: (path: string, fields: Record<string, string>) => Promise<Page>;
}

const MOST_REDIRECTS = 5;

export function openBrowser(site: string, language = "fr-FR,fr;q=0.9,en;q=0.5"): Browser {
  const cookies = new Map<string, string>();
  const base = {
    Accept: "text/html,application/xhtml+xml",
    "Accept-Language": language,
    "User-Agent": "Mozilla/5.0 (X11; Linux x86_64) without JavaScript",
  };

  const once: Browser["ask"] = async (path, { headers, ...request } = {}) => {
    const jar = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await ask(site + path, {
      ...request,
      headers: { ...base, ...(jar && { Cookie: jar }), ...headers },
    });
    for (const cookie of answer.cookies) keep(cookies, cookie);
    return readPage(path, answer);
  };

  const follow = async (first: Page): Promise<Page> => {
    let page = first;
    for (let step = 0; page.location !== null && step < MOST_REDIRECTS; step++)
      page = await once(localPart(page.location));
    return page;
  };

  const tokens = new Map<string, Promise<string>>();
  const token = async (): Promise<string> => {
    const session = cookies.get("session");
    if (session === undefined) return "";
    const known = tokens.get(session) ?? readToken(once);
    tokens.set(session, known);
    return known;
  };

  const send: Browser["send"] = (page, sending) => {
    const { method, action, entries } = fillForm(page, sending);
    const body = new URLSearchParams(entries).toString();
    if (method === "get") return once(`${pathnameOf(action)}?${body}`);
    return once(localPart(action), {
      method: "POST",
      headers: { ...formHeaders(site), Referer: site + page.path },
      body,
    });
  };

  return {
    site,
    cookies,
    ask: once,
    visit: async (path) => follow(await once(path)),
    send,
    submit: async (page, sending) => follow(await send(page, sending)),
    token,
    async post(path, fields) {
      const csrf = await token();
      const body = new URLSearchParams(csrf ? { csrf, ...fields } : fields).toString();
      return once(path, { method: "POST", headers: formHeaders(site), body });
    },
  };
}

/** What a browser says of a form that one of the site's own pages sends. */
export function formHeaders(site: string) {
  return {
    "Content-Type": "application/x-www-form-urlencoded",
    Origin: site,
    "Sec-Fetch-Site": "same-origin",
    "Sec-Fetch-Mode": "navigate",
    "Sec-Fetch-Dest": "document",
  };
}

async function readToken(asking: Browser["ask"]): Promise<string> {
  const { text } = await asking("/regles");
  return /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? "";
}

function keep(cookies: Map<string, string>, cookie: string): void {
  const [pair = "", ...attributes] = cookie.split(";");
  const [name = "", value = ""] = pair.split("=");
  const gone = attributes.some((attribute) => attribute.trim().toLowerCase() === "max-age=0");
  if (gone) cookies.delete(name);
  else cookies.set(name, value);
}

function localPart(address: string): string {
  const path = address.startsWith("http") ? address.replace(/^https?:\/\/[^/]+/, "") : address;
  return path.split("#")[0] ?? path;
}
