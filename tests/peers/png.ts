import sharp from "sharp";

const drawn = await sharp({ create: { width: 1200, height: 630, channels: 3, background: "#0b5d3b" } })
  .png()
  .toBuffer();

/** As large as a card. */
export function aPng(): Buffer {
  return drawn;
}
