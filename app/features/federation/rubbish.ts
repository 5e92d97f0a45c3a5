/** Beyond this nothing that people write is found. */
const DEEPEST = 24;
const MOST_VALUES = 4000;

/** Why a body is not even looked at as an activity; null when it may be. */
export function refusalToParse(text: string): "no-json" | "no-object" | "too-deep" | "too-much" | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "no-json";
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "no-object";
  return refusalOf(value);
}

/** Without recursion: a nest of brackets is what it looks for. */
function refusalOf(root: object): "too-deep" | "too-much" | null {
  const left: { value: object; depth: number }[] = [{ value: root, depth: 1 }];
  let seen = 0;
  for (let next = left.pop(); next; next = left.pop()) {
    if (next.depth > DEEPEST) return "too-deep";
    const parts: unknown[] = Object.values(next.value);
    seen += parts.length;
    if (seen > MOST_VALUES) return "too-much";
    for (const part of parts)
      if (typeof part === "object" && part !== null) left.push({ value: part, depth: next.depth + 1 });
  }
  return null;
}
