/** The beginning of a network's mark: enough to know it again, on another idea too; says nothing of where it is. */
export function networkName(mark: string): string {
  return mark.slice(0, 4);
}
