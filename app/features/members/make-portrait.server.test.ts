import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { expect, test } from "vitest";
import { makePortrait, PORTRAIT_MAX_BYTES } from "./make-portrait.server.ts";

const GPS = { IFD0: { Artist: "Secret" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "48/1 51/1 30/1" } };

function photo(width = 400, height = 300) {
  return sharp({ create: { width, height, channels: 3, background: "#884422" } });
}

async function refusal(bytes: Uint8Array) {
  const outcome = await makePortrait(bytes);
  return outcome.made ? null : outcome.refusal;
}

test.each(["jpeg", "png", "webp", "gif", "avif"] as const)("a %s becomes a square of 256 in WebP", async (format) => {
  const outcome = await makePortrait(await photo().toFormat(format).toBuffer());
  if (!outcome.made) throw new Error(outcome.refusal);
  expect(await sharp(outcome.picture).metadata()).toMatchObject({ format: "webp", width: 256, height: 256 });
});

test("where it was taken, and by whom, is gone, and so are profiles and texts", async () => {
  const sent = await photo().withExif(GPS).withIccProfile("p3").jpeg().toBuffer();
  expect(sent.includes("Secret")).toBe(true);
  const outcome = await makePortrait(sent);
  if (!outcome.made) throw new Error(outcome.refusal);
  const { exif, icc, xmp, iptc } = await sharp(outcome.picture).metadata();
  expect({ exif, icc, xmp, iptc }).toEqual({});
  expect(outcome.picture.includes("Secret")).toBe(false);
});

test("a photo held sideways stands upright", async () => {
  const left = await photo(200, 200).png().toBuffer();
  const wide = await sharp({ create: { width: 400, height: 400, channels: 3, background: "#ffffff" } })
    .composite([{ input: left, left: 0, top: 0 }])
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const outcome = await makePortrait(wide);
  if (!outcome.made) throw new Error(outcome.refusal);
  const corner = await sharp(outcome.picture).extract({ left: 250, top: 5, width: 1, height: 1 }).raw().toBuffer();
  // Turned a quarter clockwise: what was at the top left is at the top right.
  expect(corner[2]).toBeLessThan(80);
});

test.each([
  ["nothing", Buffer.alloc(0), "portrait-missing"],
  ["more than 5 MB", Buffer.alloc(PORTRAIT_MAX_BYTES + 1, 0xff), "portrait-too-large"],
  [
    "a drawing",
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    "portrait-type",
  ],
  ["a page named .jpg", Buffer.from("<!doctype html><script>alert(1)</script>"), "portrait-type"],
  ["a zip", Buffer.from("PK\u0003\u0004 and so on, and so on, and so on"), "portrait-type"],
  ["a PDF", Buffer.from("%PDF-1.7 and so on, and so on, and so on"), "portrait-type"],
  ["a signature and nothing more", Buffer.from([0xff, 0xd8, 0xff, 0xe0]), "portrait-broken"],
  ["a page behind a GIF's signature", Buffer.from("GIF89a<script>alert(1)</script>"), "portrait-broken"],
  ["a PNG of 60,000 by 60,000 in a kilobyte", bomb(60_000, 60_000), "portrait-pixels"],
  ["a PNG just over the limit", bomb(8_000, 5_001), "portrait-pixels"],
])("%s is refused", async (_, bytes, expected) => {
  expect(await refusal(bytes)).toBe(expected);
});

test("a picture cut short is refused", async () => {
  const whole = await sharp({
    create: {
      width: 900,
      height: 900,
      channels: 3,
      background: "#123456",
      noise: { type: "gaussian", mean: 128, sigma: 60 },
    },
  })
    .jpeg()
    .toBuffer();
  expect(await refusal(whole.subarray(0, whole.length / 2))).toBe("portrait-broken");
});

test("a picture that moves is refused", async () => {
  const frame = (background: string) =>
    sharp({ create: { width: 32, height: 32, channels: 3, background } })
      .png()
      .toBuffer();
  const frames = await sharp([await frame("#ff0000"), await frame("#0000ff")], { join: { animated: true } })
    .gif()
    .toBuffer();
  expect(await refusal(frames)).toBe("portrait-moving");
});

test("twenty bombs at once leave the memory as it was", async () => {
  const before = process.memoryUsage().rss;
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => refusal(bomb(60_000, 60_000))));
  expect(new Set(outcomes)).toEqual(new Set(["portrait-pixels"]));
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
});

/** A valid head that promises a picture of this size, and a body that would unpack to it. */
function bomb(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const body = deflateSync(Buffer.alloc(1_000_000));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", body), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(name: string, body: Buffer): Buffer {
  const framed = Buffer.alloc(body.length + 12);
  framed.writeUInt32BE(body.length, 0);
  framed.write(name, 4, "latin1");
  body.copy(framed, 8);
  framed.writeUInt32BE(crc(framed.subarray(4, 8 + body.length)), 8 + body.length);
  return framed;
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
