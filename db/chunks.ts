/** How many rows go into one statement: both engines count parameters. */
const CHUNK = 500;

export function chunksOf<Row>(rows: Row[]): Row[][] {
  const chunks: Row[][] = [];
  for (let start = 0; start < rows.length; start += CHUNK) chunks.push(rows.slice(start, start + CHUNK));
  return chunks;
}
