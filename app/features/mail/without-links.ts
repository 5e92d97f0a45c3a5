const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}(?:\/\S*)?/giu;

/**
 * What someone wrote, for a mail that leaves in the bank's name: on one line, and without any address that a mail
 * programme would make a link of. Anyone can have a mail sent to a stranger; none will carry a link but ours.
 */
export function withoutLinks(text: string): string {
  return text
    .replace(ADDRESS, "[…]")
    .replace(/[\p{Cc}\s\u202a-\u202e\u2066-\u2069]+/gu, " ")
    .trim();
}
