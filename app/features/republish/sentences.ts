const SEGMENTER = new Intl.Segmenter("fr", { granularity: "sentence" });

/** "M. Petit", "art. L. 312-1", "p. ex.": these points end nothing. */
const ABBREVIATION =
  /(?:^|[\s(«“’'])(?:M|MM|Mme|Mlle|Dr|Me|Mr|Mrs|Ms|St|Ste|art|al|p|pp|n|cf|env|etc|ex|tél|max|min|No|\p{Lu})\.\s*$/u;
/** What it announces comes with it. */
const ANNOUNCES = /[:,;،؛]$/u;
/** A guillemet after its space, that the one before has to keep. */
const CLOSES = /^[\s»”’)\]}!?.…]+/u;

/** Where each sentence ends, its spaces not included; the last is the end of the text. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  let begun = 0;
  for (const { index, segment } of SEGMENTER.segment(text)) {
    const closing = index === begun && ends.length > 0 ? closingOf(segment) : 0;
    if (closing > 0) ends[ends.length - 1] = index + closing;
    const after = index + segment.length;
    const empty = segment.slice(closing).trim() === "";
    if (empty && index === begun) begun = after;
    else if (empty || endsNothing(text.slice(begun, after).trimEnd())) continue;
    else {
      ends.push(index + segment.trimEnd().length);
      begun = after;
    }
  }
  const last = text.trimEnd().length;
  if (last > (ends.at(-1) ?? 0)) ends.push(last);
  return ends;
}

function closingOf(segment: string): number {
  return CLOSES.exec(segment)?.[0].trimEnd().length ?? 0;
}

function endsNothing(said: string): boolean {
  return ABBREVIATION.test(said) || ANNOUNCES.test(said);
}
