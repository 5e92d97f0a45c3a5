/** Two threads being made one, or two again. */
export interface Pair {
  mergeId: number;
  fromId: number;
  intoId: number;
}
