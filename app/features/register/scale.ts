/** The round number at the top of a scale, whose half is a whole number too: 2, 4, 10, 20, 40, 100... */
export function topOfScale(most: number): number {
  for (let power = 1; ; power *= 10) for (const step of [2, 4, 10]) if (most <= step * power) return step * power;
}
