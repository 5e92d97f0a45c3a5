import { html } from "hono/html";
import type { Brand } from "#app/features/brand/brand.ts";
import type { Letter } from "./letter.ts";

const HOUSE = { light: "#992919", dark: "#ff9d8b" };

/**
 * The HTML of a mail: no picture, no script, nothing fetched. Its colours stand in each element, since some programmes
 * drop the sheet; where the sheet is read, dark readers get dark colours rather than inverted ones.
 */
export async function letterHtml(letter: Letter, brand: Brand, site: string): Promise<string> {
  const { lang, subject, hello, text, code, facts, quote, link, notes, bye, stop } = letter;
  const accent = brand.light.accent ?? HOUSE.light;
  const paragraph = (words: string) => html`<p style="margin:0 0 16px">${words}</p>`;
  const page = html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${subject}</title>
        ${sheet(brand)}
      </head>
      <body class="paper" style="margin:0;padding:24px 12px;background:#fbfaf6;color:#1b1c21;${FONT}">
        <div
          class="sheet"
          style="max-width:560px;margin:0 auto;padding:28px 24px;background:#ffffff;border:1px solid #dedbd2;border-radius:10px"
        >
          <p class="accent" style="margin:0 0 20px;font-weight:bold;color:${accent}">${brand.name}</p>
          ${paragraph(hello)} ${paragraph(text)} ${code ? codeLine(code) : ""} ${facts.map(paragraph)}
          ${quote ? quoted(quote) : ""} ${link ? linkButton(link, accent) : ""} ${notes.map(paragraph)}
          <p style="margin:24px 0 0">${bye}<br /><a class="soft" style="color:#55565b" href="${site}">${site}</a></p>
        </div>
        ${stop ? stopLine(stop) : ""}
      </body>
    </html>`;
  return String(await page);
}

const FONT = "font:16px/1.55 system-ui,-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif";

/** Only what dark readers need: everything else stands in the elements. */
function sheet({ dark }: Brand) {
  const accent = dark.accent ?? HOUSE.dark;
  return html`<style>
    :root {
      color-scheme: light dark;
      supported-color-schemes: light dark;
    }
    @media (prefers-color-scheme: dark) {
      .paper {
        background: #15161a !important;
        color: #efeee9 !important;
      }
      .sheet {
        background: #1d1e23 !important;
        border-color: #3a3b41 !important;
      }
      .accent {
        color: ${accent} !important;
      }
      .soft {
        color: #c9c8c4 !important;
      }
      .sunk {
        background: #2a2b30 !important;
        color: #efeee9 !important;
      }
      .button {
        background: ${accent} !important;
        color: #1b1c21 !important;
      }
    }
  </style>`;
}

/** Big, and in one piece for whoever copies it. */
function codeLine(code: string) {
  return html`<p
    class="sunk"
    style="margin:0 0 16px;padding:14px 8px;border-radius:8px;background:#f3f1ea;color:#1b1c21;text-align:center;font:bold 34px/1.2 ui-monospace,Menlo,Consolas,monospace;letter-spacing:6px"
  >
    ${code}
  </p>`;
}

function quoted(words: string) {
  return html`<blockquote
    class="soft"
    style="margin:0 0 16px;padding:0 0 0 14px;border-left:3px solid #0c5743;color:#55565b"
  >
    ${words}
  </blockquote>`;
}

function linkButton({ label, href }: { label: string; href: string }, accent: string) {
  return html`<p style="margin:0 0 16px">
      <a
        class="button"
        style="display:inline-block;padding:12px 20px;border-radius:8px;background:${accent};color:#ffffff;font-weight:bold;text-decoration:none"
        href="${href}"
        >${label}</a
      >
    </p>
    <p class="soft" style="margin:0 0 16px;font-size:14px;color:#55565b;overflow-wrap:anywhere">${href}</p>`;
}

function stopLine({ reason, label, href }: NonNullable<Letter["stop"]>) {
  return html`<p class="soft" style="max-width:560px;margin:16px auto 0;padding:0 24px;font-size:14px;color:#55565b">
    ${reason} <a class="soft" style="color:#55565b" href="${href}">${label}</a>
  </p>`;
}
