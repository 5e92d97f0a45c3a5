import sharp from "sharp";

export const PORTRAIT_MAX_BYTES = 5 * 1024 * 1024;
/** More than any phone's camera gives in a file of that size; a bomb stops here, before it is decoded. */
const MOST_PIXELS = 40_000_000;
const SIDE = 256;
const SECONDS = 5;
/** Decoding is the one thing here that takes memory: two pictures at once, whoever sends them. */
const AT_ONCE = 2;

export type PortraitRefusal =
  | "portrait-missing"
  | "portrait-too-large"
  | "portrait-type"
  | "portrait-pixels"
  | "portrait-moving"
  | "portrait-broken";

export type PortraitOutcome = { made: true; picture: Buffer } | { made: false; refusal: PortraitRefusal };

/** A square of 256, decoded and drawn anew: nothing of the file that was sent is kept, nor where and when it was taken. */
export async function makePortrait(bytes: Uint8Array): Promise<PortraitOutcome> {
  if (bytes.length === 0) return { made: false, refusal: "portrait-missing" };
  if (bytes.length > PORTRAIT_MAX_BYTES) return { made: false, refusal: "portrait-too-large" };
  if (!isPicture(Buffer.from(bytes.subarray(0, 32)))) return { made: false, refusal: "portrait-type" };
  return inTurn(() => draw(bytes));
}

async function draw(bytes: Uint8Array): Promise<PortraitOutcome> {
  try {
    const { width, height, pages = 1 } = await read(bytes).metadata();
    if (width * height * pages > MOST_PIXELS && pages === 1) return { made: false, refusal: "portrait-pixels" };
    if (pages > 1) return { made: false, refusal: "portrait-moving" };
    const picture = await read(bytes)
      .autoOrient()
      .resize(SIDE, SIDE, { fit: "cover" })
      .webp({ quality: 82 })
      .timeout({ seconds: SECONDS })
      .toBuffer();
    return { made: true, picture };
  } catch (error) {
    const pixels = error instanceof Error && error.message.includes("pixel limit");
    return { made: false, refusal: pixels ? "portrait-pixels" : "portrait-broken" };
  }
}

function read(bytes: Uint8Array) {
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error", sequentialRead: true });
}

const SIGNATURES = [/^\xff\xd8\xff/, /^\x89PNG\r\n\x1a\n/, /^GIF8[79]a/, /^RIFF....WEBP/s, /^....ftypavi[fs]/s];

/** What it is, is read from the bytes: never a drawing that holds scripts, whatever the name of the file says. */
function isPicture(start: Buffer): boolean {
  const text = start.toString("latin1");
  return SIGNATURES.some((signature) => signature.test(text));
}

let busy = 0;
const waiting: (() => void)[] = [];

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (busy >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else busy++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else busy--;
  }
}
