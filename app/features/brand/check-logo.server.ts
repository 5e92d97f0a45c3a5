import sanitizeHtml from "sanitize-html";

export const LOGO_MAX_BYTES = 100_000;
const LARGEST_SIDE = 4096;

export type LogoType = "image/png" | "image/svg+xml";
export type LogoRefusal = "logo-empty" | "logo-too-large" | "logo-unreadable" | "logo-unsafe";
export type LogoCheck = { fine: true; type: LogoType } | { fine: false; refusal: LogoRefusal };

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Whether these bytes may be the logo. What they are is read from them, never from the name of the file. */
export function checkLogo(bytes: Uint8Array): LogoCheck {
  if (bytes.length === 0) return { fine: false, refusal: "logo-empty" };
  if (bytes.length > LOGO_MAX_BYTES) return { fine: false, refusal: "logo-too-large" };
  if (PNG_SIGNATURE.equals(bytes.subarray(0, PNG_SIGNATURE.length))) return checkPng(Buffer.from(bytes));
  const svg = readUtf8(bytes);
  if (svg === null || !/<svg[\s>]/.test(svg)) return { fine: false, refusal: "logo-unreadable" };
  return isSafeSvg(svg) ? { fine: true, type: "image/svg+xml" } : { fine: false, refusal: "logo-unsafe" };
}

/** A small file can hold a picture of billions of points: its sides are read from its first chunk. */
function checkPng(png: Buffer): LogoCheck {
  const whole = png.length > 33 && png.toString("latin1", 12, 16) === "IHDR";
  if (!whole) return { fine: false, refusal: "logo-unreadable" };
  const sides = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const drawn = sides.every((side) => side > 0 && side <= LARGEST_SIDE);
  return drawn ? { fine: true, type: "image/png" } : { fine: false, refusal: "logo-unreadable" };
}

/** Null for another encoding: what is checked must be what a browser reads. */
function readUtf8(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

const FORBIDDEN_ELEMENTS = new Set([
  ..."script foreignobject iframe object embed audio video canvas handler listener html body link meta base a".split(
    " ",
  ),
]);
const ADDRESSES = new Set(["href", "src", "action", "data", "base"]);
/** Something of the logo itself, or a picture inside it. */
const HARMLESS_ADDRESS = /^\s*(#|data:image\/(png|jpeg|gif|webp)[;,]|$)/i;
/** Entities could spell anything; another encoding or a style sheet from elsewhere would escape what is checked here. */
const FORBIDDEN_TEXT = [
  /<!entity/i,
  /<\?xml-stylesheet/i,
  /<\?xml[^>]*encoding\s*=\s*["'](?!utf-?8["']|us-ascii["'])/i,
  /@import/i,
  /(?:java|vb)script\s*:/i,
  /\\[0-9a-f]/i,
];

function isSafeSvg(svg: string): boolean {
  let safe = isSafeText(svg);
  const words = sanitizeHtml(svg, {
    allowedTags: [],
    nonTextTags: [],
    parser: { xmlMode: true },
    onOpenTag(name, attributes) {
      safe &&= isSafeElement(name, attributes);
    },
  });
  // Once more with its character references read: a style may have been spelt with them.
  return safe && isSafeText(words);
}

function isSafeText(text: string): boolean {
  const addresses = [...text.matchAll(/url\(\s*["']?([^)]*)/gi)].map(([, address = ""]) => address);
  return (
    !FORBIDDEN_TEXT.some((forbidden) => forbidden.test(text)) && addresses.every((one) => HARMLESS_ADDRESS.test(one))
  );
}

/** Prefixes are left out: any of them may be bound to SVG or to HTML. */
function isSafeElement(name: string, attributes: Record<string, string>): boolean {
  if (FORBIDDEN_ELEMENTS.has(localName(name))) return false;
  return Object.entries(attributes).every(([attribute, value]) => {
    const local = localName(attribute);
    if (local.startsWith("on") || !isSafeText(value)) return false;
    // An animation writes into another attribute, which may be an address.
    if (local === "attributename") return !/^(on|.*href$|src$)/i.test(localName(value.trim()));
    return !ADDRESSES.has(local) || HARMLESS_ADDRESS.test(value);
  });
}

function localName(name: string): string {
  return (name.split(":").at(-1) ?? name).toLowerCase();
}
