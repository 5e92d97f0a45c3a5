const HARMLESS_ELEMENTS = new Set([
  ..."p br strong em del a ul ol li blockquote code pre h3 h4 h5 h6 hr table thead tbody tr th td sup sub kbd".split(
    " ",
  ),
]);
const HARMLESS_ATTRIBUTES = new Set(["href", "rel", "start", "align"]);
const HARMLESS_PROTOCOLS = new Set(["http:", "https:", "mailto:"]);

/** Everything in this HTML that is not on the short list of what a text may be made of, as a browser reads it. */
export function executablesIn(html: string): string[] {
  // In a document that no window shows, nothing is run or fetched.
  const { body } = document.implementation.createHTMLDocument();
  body.innerHTML = html;
  const once = [...body.querySelectorAll("*")].flatMap(wrongIn);
  // Some markup only turns into something else when it is read a second time.
  const { innerHTML } = body;
  body.innerHTML = innerHTML;
  return [...once, ...[...body.querySelectorAll("*")].flatMap(wrongIn)];
}

function wrongIn(element: Element): string[] {
  const attributes = [...element.attributes].flatMap(({ name, value }) => {
    // Ours: a table that scrolls is reached by the keyboard.
    if (element.localName === "table" && name === "tabindex" && value === "0") return [];
    if (!HARMLESS_ATTRIBUTES.has(name)) return [`${name}="${value}"`];
    return name === "href" && !isHarmlessAddress(value) ? [`href="${value}"`] : [];
  });
  return HARMLESS_ELEMENTS.has(element.localName) ? attributes : [`<${element.localName}>`, ...attributes];
}

/** An address that no browser can read leads nowhere. */
function isHarmlessAddress(address: string): boolean {
  const url = URL.parse(address, "https://etvous.example/questions/7");
  return url === null || HARMLESS_PROTOCOLS.has(url.protocol);
}
