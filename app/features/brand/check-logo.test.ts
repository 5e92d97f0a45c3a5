import { describe, expect, it } from "vitest";
import { checkLogo, LOGO_MAX_BYTES } from "./check-logo.server.ts";

const svg = (inside: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 32">${inside}</svg>`);
const png = (width: number, height: number) => {
  const bytes = Buffer.alloc(60);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  bytes.writeUInt32BE(13, 8);
  bytes.write("IHDR", 12, "latin1");
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};

describe("a logo", () => {
  it("may be a PNG", () => {
    expect(checkLogo(png(320, 64))).toEqual({ fine: true, type: "image/png" });
  });

  it("may be a drawing, with its gradients, its styles and what editors leave inside", () => {
    const drawings = [
      '<path d="M4 4h9v9z" fill="#992919"/>',
      '<defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient></defs><rect fill="url(#g)" width="9" height="9"/>',
      "<style><![CDATA[ .a > .b { fill: url( '#g' ) } ]]></style><use xlink:href=\"#g\"/>",
      '<image href="data:image/png;base64,iVBORw0KGgo="/><title>Soci&#233;t&#233;</title>',
      '<metadata><rdf:RDF><cc:Work rdf:about=""/></rdf:RDF></metadata><sodipodi:namedview/>',
      '<animate attributeName="opacity" from="0" to="1" dur="2s"/>',
    ];
    for (const drawing of drawings)
      expect(checkLogo(svg(drawing)), drawing).toEqual({ fine: true, type: "image/svg+xml" });
    const exported = Buffer.concat([
      Buffer.from(
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">\n<!-- made by hand -->',
      ),
      svg("<g/>"),
    ]);
    expect(checkLogo(exported)).toEqual({ fine: true, type: "image/svg+xml" });
  });

  it.each([
    "<script>alert(1)</script>",
    "<SCRIPT/>",
    '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
    '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
    '<g onload="alert(1)"/>',
    '<g ev:onload="alert(1)"/>',
    '<a href="#g"><text>?</text></a>',
    '<use href="https://elsewhere.example/x.svg#a"/>',
    '<use xlink:href="//elsewhere.example/x.svg#a"/>',
    '<image href="java&#115;cript:alert(1)"/>',
    '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>',
    '<rect fill="url(https://elsewhere.example/a.svg#b)"/>',
    "<rect style=\"fill:u&#114;l('//elsewhere.example/a')\"/>",
    "<style>@import url(//elsewhere.example/a.css);</style>",
    "<style>rect{fill:&#117;rl(//elsewhere.example/a)}</style>",
    "<style>rect{fill:u\\72l(//elsewhere.example/a)}</style>",
    '<animate attributeName="href" values="javascript:alert(1)"/>',
    '<set attributeName="xlink:href" to="//elsewhere.example"/>',
    '<set attributeName="onclick" to="alert(1)"/>',
  ])("is refused when it could do something: %s", (drawing) => {
    expect(checkLogo(svg(drawing))).toEqual({ fine: false, refusal: "logo-unsafe" });
  });

  it.each([
    '<!DOCTYPE svg [<!ENTITY x "<script/>">]>',
    '<?xml-stylesheet href="//elsewhere.example/a.css"?>',
    '<?xml version="1.0" encoding="UTF-7"?>',
  ])("is refused for what stands before the drawing: %s", (before) => {
    expect(checkLogo(Buffer.concat([Buffer.from(before), svg("<g/>")]))).toEqual({
      fine: false,
      refusal: "logo-unsafe",
    });
  });

  it("is refused when it is no picture, in another encoding, empty, too heavy or immense", () => {
    expect(checkLogo(Buffer.from("GIF89a"))).toEqual({ fine: false, refusal: "logo-unreadable" });
    expect(checkLogo(Buffer.from("<html></html>"))).toEqual({ fine: false, refusal: "logo-unreadable" });
    expect(checkLogo(Buffer.from(svg("<script/>").toString(), "utf16le"))).toEqual({
      fine: false,
      refusal: "logo-unreadable",
    });
    expect(checkLogo(png(320, 64).subarray(0, 20))).toEqual({ fine: false, refusal: "logo-unreadable" });
    expect(checkLogo(png(60_000, 60_000))).toEqual({ fine: false, refusal: "logo-unreadable" });
    expect(checkLogo(Buffer.alloc(0))).toEqual({ fine: false, refusal: "logo-empty" });
    expect(checkLogo(Buffer.alloc(LOGO_MAX_BYTES + 1))).toEqual({ fine: false, refusal: "logo-too-large" });
  });
});
