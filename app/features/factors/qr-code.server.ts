import { encode } from "uqr";

export interface QrCode {
  /** Squares on each side. */
  size: number;
  /** The dark ones, as an SVG path. */
  path: string;
}

/** A text as a square to photograph. Four light squares around it, as readers expect. */
export function qrCodeOf(text: string): QrCode {
  const { size, data } = encode(text, { ecc: "M", border: 4 });
  return {
    size,
    path: data.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join(""),
  };
}

/** Where dark squares follow each other: the first and how many. */
function runsOf(row: boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (dark && last && last[0] + last[1] === x) last[1] += 1;
    else if (dark) runs.push([x, 1]);
  });
  return runs;
}
