export interface Shared {
  title: string;
  /** Absolute address. */
  url: string;
}

export interface ShareLink {
  network: "bluesky" | "mastodon" | "x" | "facebook" | "linkedin" | "whatsapp" | "email";
  href: string;
  /** Leaves the site, hence opens beside it: what is being written here stays. */
  away: boolean;
}

const BLUESKY_GRAPHEMES = 300;

/** Plain addresses, no script of theirs: nobody learns anything before the click. */
export function shareLinks({ title, url }: Shared): ShareLink[] {
  const say = encodeURIComponent;
  const both = say(`${title} ${url}`);
  return [
    { network: "bluesky", away: true, href: `https://bsky.app/intent/compose?text=${say(forBluesky(title, url))}` },
    { network: "mastodon", away: false, href: `/partager/mastodon?texte=${both}` },
    { network: "x", away: true, href: `https://x.com/intent/post?text=${say(title)}&url=${say(url)}` },
    { network: "facebook", away: true, href: `https://www.facebook.com/sharer/sharer.php?u=${say(url)}` },
    { network: "linkedin", away: true, href: `https://www.linkedin.com/sharing/share-offsite/?url=${say(url)}` },
    { network: "whatsapp", away: true, href: `https://wa.me/?text=${both}` },
    { network: "email", away: false, href: `mailto:?subject=${say(title)}&body=${say(`${title}\r\n\r\n${url}`)}` },
  ];
}

/** Bluesky counts graphemes and takes the address from the text, so the title gives way, never the address. */
function forBluesky(title: string, url: string): string {
  const segments = new Intl.Segmenter("fr", { granularity: "grapheme" });
  const graphemes = (text: string) => Array.from(segments.segment(text), ({ segment }) => segment);
  const room = BLUESKY_GRAPHEMES - graphemes(url).length - 1;
  const letters = graphemes(title);
  if (letters.length <= room) return `${title} ${url}`;
  return `${letters
    .slice(0, Math.max(0, room - 1))
    .join("")
    .trimEnd()}… ${url}`;
}
