/** A number as it is typed (1234, #1234), or the one in the address of a thread's page. */
const NUMBER = /^#?(\d{1,10})$|\/(?:questions|idees)\/(\d{1,10})(?:[/?#]|$)/;
const LARGEST = 2_147_483_647;

/** The thread that someone means; null when the words name none. */
export function threadNumber(text: string): number | null {
  const [, typed, inAddress] = NUMBER.exec(text.trim()) ?? [];
  const number = Number(typed ?? inAddress);
  return number >= 1 && number <= LARGEST ? number : null;
}
