/**
 * LinkedIn's posts are written in its "little text": these signs would make mentions, hashtags and templates, or cut the
 * text where they stand, unless each is escaped.
 */
const RESERVED = /[\\|{}@[\]()<>#*_~]/g;

export function toLittleText(text: string): string {
  return text.replace(RESERVED, "\\$&");
}

/** The words of a little text; a hashtag that LinkedIn has made of one is told as it reads. */
export function fromLittleText(little: string): string {
  return little
    .replace(/\{hashtag\|(\\?[#＃])\|([^{}|]*)\}/g, (_template, sign: string, tag: string) => sign + tag)
    .replace(/\\([\\|{}@[\]()<>#*_~])/g, "$1");
}
