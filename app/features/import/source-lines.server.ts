import { createReadStream } from "node:fs";

/** Far beyond any thread, well below what memory holds. */
const LONGEST_LINE = 32 * 1024 * 1024;
const NEWLINE = 0x0a;

export interface SourceLine {
  file: string;
  number: number;
  /** Null where there is no reading it, and why. */
  text: string | null;
  refusal: string | null;
  /** How many bytes it takes up in its file. */
  bytes: number;
}

/** The lines of a file, one at a time: a file may be larger than the memory. Only "\n" ends a line: JSON may hold the others. */
export async function* sourceLines(file: string, longest = LONGEST_LINE): AsyncGenerator<SourceLine> {
  let pieces: Buffer[] = [];
  let bytes = 0;
  let number = 0;
  const gather = (piece: Buffer) => {
    bytes += piece.length;
    if (bytes <= longest) pieces.push(piece);
  };
  const take = (): SourceLine => {
    number++;
    const line = { file, number, bytes, ...(bytes > longest ? tooLong(longest) : decode(Buffer.concat(pieces))) };
    pieces = [];
    bytes = 0;
    return line;
  };
  const chunks: AsyncIterable<Buffer> = createReadStream(file);
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      gather(chunk.subarray(start, end + 1));
      start = end + 1;
      yield take();
    }
    gather(chunk.subarray(start));
  }
  if (bytes > 0) yield take();
}

function decode(line: Buffer): Pick<SourceLine, "text" | "refusal"> {
  try {
    // A byte order mark at the head of the file is dropped here too.
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(line).trim(), refusal: null };
  } catch {
    return { text: null, refusal: "is not valid UTF-8" };
  }
}

function tooLong(longest: number): Pick<SourceLine, "text" | "refusal"> {
  return { text: null, refusal: `is longer than ${longest} bytes` };
}
