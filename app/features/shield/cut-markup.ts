/** A part of a text, from its first character to the one after its last. */
export interface Part {
  start: number;
  end: number;
}

const MARKS = ["***", "**", "*", "__", "_", "~~", "```", "``", "`"];

/** The part, with the emphasis, the bracket or the tags beside it that would be left without their other half. */
export function withCutMarkup(text: string, { start, end }: Part): Part {
  let part = { start, end };
  for (let turn = 0; turn < 4; turn++) {
    const wider = withOneMark(text, part);
    if (wider.start === part.start && wider.end === part.end) break;
    part = wider;
  }
  return part;
}

function withOneMark(text: string, { start, end }: Part): Part {
  const inside = text.slice(start, end);
  if (/\]\([^)]*\)?/.test(inside) && !inside.includes("[") && text[start - 1] === "[") return { start: start - 1, end };
  if (inside.includes("[") && !inside.includes("](")) {
    const target = /^\]\([^)\s]{0,300}\)/.exec(text.slice(end, end + 310))?.[0];
    if (target) return { start, end: end + target.length };
  }
  if (/<\/?[a-z]/i.test(inside)) return withTags(text, { start, end });
  for (const mark of MARKS) {
    if (!isOdd(inside, mark)) continue;
    if (text.endsWith(mark, start) || text.slice(start - mark.length, start) === mark)
      return { start: start - mark.length, end };
    if (text.startsWith(mark, end)) return { start, end: end + mark.length };
  }
  return { start, end };
}

/** Whether a mark opens inside without closing there, or the other way round. */
function isOdd(inside: string, mark: string): boolean {
  const sign = mark.charAt(0);
  let count = 0;
  for (const run of inside.match(/\*+|_+|~+|`+/g) ?? [])
    if (run.startsWith(sign) && run.length === mark.length) count++;
  return count % 2 === 1;
}

function withTags(text: string, { start, end }: Part): Part {
  const opening = /<[a-z][^<>]{0,200}>$/i.exec(text.slice(Math.max(0, start - 210), start))?.[0] ?? "";
  const closing = /^<\/[a-z][^<>]{0,20}>/i.exec(text.slice(end, end + 30))?.[0] ?? "";
  return { start: start - opening.length, end: end + closing.length };
}
