/**
 * Which votes look cast by a machine, or by a few people many times. Judged at each vote of the unknown crowd: visitors,
 * guests, and accounts younger than a day. Older accounts are one vote a person, and keep no mark of where they voted from.
 *
 * A network is an IPv4 /24 or an IPv6 /48; a browser, what it says of itself. Of one thread's crowd:
 *
 * - network: one network cast more than 8 votes in an hour, or 24 in a day, AND more than a quarter of all of them in it.
 *   A company is many people, but few beside everyone who came with the same mail; a bot is nearly alone on its idea.
 *   All its votes of the day are suspect, those before the threshold too; while more than 8 of it are under review or were
 *   discarded within the day, so is each that follows.
 * - pace: one network and one browser cast 30 votes or more within a minute, whatever their share. Those two are suspect.
 * - browser: of at least 50 votes in an hour, or in a day, one browser cast 70 % or more, and from 70 % or more of the
 *   networks: among people the commonest makes a third or so. All its votes of that time are suspect. Counting networks
 *   as well, the votes of one network alone never make its browser suspect to everyone else.
 *
 * What a moderator has looked at is settled: votes from before the last verdict on a thread are not judged again.
 */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const MOST_OF_NETWORK = { hour: 8, day: 24 };
const SHARE_OF_NETWORK = 0.25;
const PACE = 30;
const CROWD = 50;
const SHARE_OF_BROWSER = 0.7;

/** Where a vote came from, as far as a keyed hash tells. */
export interface VoterMarks {
  network: string;
  browser: string;
}

/** Of the crowd's votes on one thread in some time, the one that is judged among them. */
export interface Figures {
  votes: number;
  /** Of its network; of its browser. */
  ofNetwork: number;
  ofBrowser: number;
  /** From how many networks; its browser, from how many of them. */
  networks: number;
  networksOfBrowser: number;
}

export interface Crowd {
  hour: Figures;
  day: Figures;
  /** Of its network and its browser, within a minute. */
  inMinute: number;
  /** Of its network, under review or discarded, within a day. */
  held: number;
}

/** Which rule, and over what time. */
export interface Suspicion {
  rule: "network" | "pace" | "browser";
  span: "hour" | "day";
}

/**
 * Why the vote that is judged is suspect; null when nothing says so. `pace`: how many times more votes than usual may come
 * from one place; the demonstration, whose whole public is one machine, is ten times wider.
 */
export function suspicionOf({ hour, day, inMinute, held }: Crowd, pace = 1): Suspicion | null {
  const most = { hour: MOST_OF_NETWORK.hour * pace, day: MOST_OF_NETWORK.day * pace };
  if (isCrowded(hour, most.hour)) return { rule: "network", span: "hour" };
  if (isCrowded(day, most.day) || held > most.hour) return { rule: "network", span: "day" };
  if (inMinute >= PACE * pace) return { rule: "pace", span: "hour" };
  if (isUniform(hour, CROWD * pace)) return { rule: "browser", span: "hour" };
  return isUniform(day, CROWD * pace) ? { rule: "browser", span: "day" } : null;
}

function isCrowded({ votes, ofNetwork }: Figures, most: number): boolean {
  return ofNetwork > most && ofNetwork > votes * SHARE_OF_NETWORK;
}

function isUniform({ votes, ofBrowser, networks, networksOfBrowser }: Figures, crowd: number): boolean {
  const votesAlike = ofBrowser >= votes * SHARE_OF_BROWSER;
  return votes >= crowd && votesAlike && networksOfBrowser >= networks * SHARE_OF_BROWSER;
}

/** Which other votes of the crowd fall with the one that was judged: of the same marks, as far back as that. */
export function reachOf({ rule, span }: Suspicion): { marks: (keyof VoterMarks)[]; within: number } {
  if (rule === "network") return { marks: ["network"], within: DAY };
  if (rule === "pace") return { marks: ["network", "browser"], within: HOUR };
  return { marks: ["browser"], within: span === "hour" ? HOUR : DAY };
}
