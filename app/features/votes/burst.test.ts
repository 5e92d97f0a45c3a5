import { expect, test } from "vitest";
import { loadedDice } from "#app/features/demonstration/demo-world.ts";
import { DAY, type Figures, HOUR, MINUTE, reachOf, suspicionOf, type VoterMarks } from "./burst.ts";

interface Cast extends VoterMarks {
  /** Milliseconds. */
  at: number;
  bot: boolean;
}
type Judged = Cast & { held: boolean };
type Chance = () => number;

const SEEDS = [1, 7, 42, 1789, 2026];

/** The crowd of one thread, vote after vote, as the site judges it (hold-votes.server.ts asks the database the same). */
function judgeAll(casts: Cast[]): Judged[] {
  const seen: Judged[] = [];
  const [hour, day, minute] = [new Span(HOUR), new Span(DAY), new Span(MINUTE)];
  for (const cast of casts.toSorted((one, other) => one.at - other.at)) {
    const judged = { ...cast, held: false };
    seen.push(judged);
    for (const span of [hour, day, minute]) span.add(judged);
    const suspicion = suspicionOf({
      hour: hour.figures(cast),
      day: day.figures(cast),
      inMinute: minute.votes.filter((vote) => vote.network === cast.network && vote.browser === cast.browser).length,
      held: day.votes.filter((vote) => vote.held && vote.network === cast.network).length,
    });
    if (!suspicion) continue;
    const { marks, within } = reachOf(suspicion);
    for (const vote of seen)
      if (vote.at > cast.at - within && marks.every((mark) => vote[mark] === cast[mark])) vote.held = true;
  }
  return seen;
}

/** The latest votes, counted as they come and go: a rush is too long to count anew at each. */
class Span {
  votes: Judged[] = [];
  private readonly counts = new Map<string, number>();
  private readonly networksOf = new Map<string, number>();
  private readonly length: number;

  constructor(length: number) {
    this.length = length;
  }

  add(vote: Judged): void {
    this.votes.push(vote);
    this.count(vote, 1);
    while ((this.votes[0]?.at ?? vote.at) <= vote.at - this.length) {
      const gone = this.votes.shift();
      if (gone) this.count(gone, -1);
    }
  }

  private count({ network, browser }: Cast, by: 1 | -1): void {
    for (const key of [network, browser]) this.counts.set(key, this.of(key) + by);
    for (const key of ["", browser]) {
      const pair = `${network} ${key}`;
      const before = this.of(pair);
      this.counts.set(pair, before + by);
      if (before === (by === 1 ? 0 : 1)) this.networksOf.set(key, (this.networksOf.get(key) ?? 0) + by);
    }
  }

  private of(key: string): number {
    return this.counts.get(key) ?? 0;
  }

  figures({ network, browser }: VoterMarks): Figures {
    return {
      votes: this.votes.length,
      ofNetwork: this.of(network),
      ofBrowser: this.of(browser),
      networks: this.networksOf.get("") ?? 0,
      networksOfBrowser: this.networksOf.get(browser) ?? 0,
    };
  }
}

/** 25 browsers, of which the commonest makes a third, the next 15 %, and so on down. */
function someBrowser(chance: Chance): string {
  const thrown = chance();
  if (thrown < 0.34) return "browser-0";
  return `browser-${1 + Math.floor(24 * ((thrown - 0.34) / 0.66) ** 2)}`;
}

/** Most open a mail soon after it came; some much later. */
function soon(chance: Chance, span: number): number {
  return Math.floor(-Math.log(1 - chance()) * (span / 5));
}

interface Rush {
  people: number;
  networks: number;
  /** Colleagues among them, behind one address and with few browsers. */
  company?: number;
  span: number;
}

function rush(chance: Chance, { people, networks, company = 0, span }: Rush): Cast[] {
  return Array.from({ length: people }, (_, number) => {
    const colleague = number < company;
    return {
      network: colleague ? "company" : `network-${Math.floor(chance() * networks)}`,
      browser: colleague ? `browser-${Math.floor(chance() * 3)}` : someBrowser(chance),
      at: soon(chance, span),
      bot: false,
    };
  });
}

interface Bots {
  votes: number;
  networks?: number;
  browsers?: number;
  /** Between two votes. */
  every: number;
}

function bots({ votes, networks = 1, browsers = 1, every }: Bots): Cast[] {
  return Array.from({ length: votes }, (_, number) => ({
    network: `bots-${number % networks}`,
    browser: `browser-${number % browsers}`,
    at: number * every,
    bot: true,
  }));
}

function held(votes: Judged[], bot: boolean): number {
  return votes.filter((vote) => vote.bot === bot && vote.held).length;
}

test.each(SEEDS)("of a rush of 5,000 people after a mail, nobody is suspect, nor 300 of one company (%i)", (seed) => {
  const votes = judgeAll(rush(loadedDice(seed), { people: 5000, networks: 3000, company: 300, span: 4 * HOUR }));
  expect(votes).toHaveLength(5000);
  expect(held(votes, false)).toBe(0);
});

test.each(SEEDS)("nor of 400 people who come over a day, some from the same house (%i)", (seed) => {
  expect(held(judgeAll(rush(loadedDice(seed), { people: 400, networks: 250, span: DAY })), false)).toBe(0);
});

test.each([0, 40, 1000, 20_000])("of 200 bots of one network, one vote each %i ms, none is counted", (every) => {
  expect(held(judgeAll(bots({ votes: 200, every })), true)).toBe(200);
});

test("nor when each of them tells of another browser", () => {
  expect(held(judgeAll(bots({ votes: 200, browsers: 25, every: 3000 })), true)).toBe(200);
});

test("eight votes of one house are nothing, the ninth makes all nine suspect", () => {
  expect(held(judgeAll(bots({ votes: 8, every: MINUTE })), true)).toBe(0);
  expect(held(judgeAll(bots({ votes: 9, every: MINUTE })), true)).toBe(9);
});

test.each([7.6, 8, 20, 50])("bots that drip slowly, one each %d minutes, gain at most a day's threshold", (minutes) => {
  const votes = judgeAll(bots({ votes: 200, every: minutes * MINUTE }));
  // Over the edge of the hour, and of the day: what is older than a day stays as it was counted.
  expect(200 - held(votes, true)).toBeLessThanOrEqual(24);
});

test("only so slowly that a day sees no more than its threshold are they counted", () => {
  expect(held(judgeAll(bots({ votes: 60, every: DAY / 24 })), true)).toBe(0);
});

test.each(SEEDS)("of 200 bots of 200 networks and one browser beside 60 people, all are held (%i)", (seed) => {
  const people = rush(loadedDice(seed), { people: 60, networks: 60, span: HOUR });
  const votes = judgeAll([...people, ...bots({ votes: 200, networks: 200, every: 10_000 })]);
  expect(held(votes, true)).toBeGreaterThanOrEqual(190);
  // The people who use the very browser that the bots tell of wait with them.
  expect(held(votes, false)).toBeLessThanOrEqual(people.filter(({ browser }) => browser === "browser-0").length);
  expect(held(votes, false)).toBeLessThanOrEqual(30);
});

test.each(SEEDS)("200 bots at full pace inside a rush of 5,000 are found, and no person with them (%i)", (seed) => {
  const people = rush(loadedDice(seed), { people: 5000, networks: 3000, company: 300, span: 4 * HOUR });
  const during = bots({ votes: 200, every: 500 }).map((vote) => ({ ...vote, at: vote.at + 20 * MINUTE }));
  const votes = judgeAll([...people, ...during]);
  expect(held(votes, true)).toBe(200);
  expect(held(votes, false)).toBe(0);
});

test.each(SEEDS)(
  "200 bots of one network before and into a real rush hold at most one person in a hundred (%i)",
  (seed) => {
    const people = rush(loadedDice(seed), { people: 1000, networks: 700, span: 4 * HOUR });
    const votes = judgeAll([
      ...people,
      ...bots({ votes: 200, every: 6000 }).map((vote) => ({ ...vote, at: vote.at - 10 * MINUTE })),
    ]);
    expect(held(votes, true)).toBe(200);
    expect(held(votes, false)).toBeLessThanOrEqual(10);
  },
);

test("a quarter of a crowd is not too much, a little more is", () => {
  const crowd = (ofNetwork: number, votes: number) => {
    const all = { votes, ofNetwork, ofBrowser: 0, networks: 9, networksOfBrowser: 0 };
    return suspicionOf({ hour: all, day: all, inMinute: 0, held: 0 });
  };
  expect(crowd(10, 40)).toBeNull();
  expect(crowd(11, 40)).toEqual({ rule: "network", span: "hour" });
});

test("a network of which much is held stays suspect, however many people come after", () => {
  const many = { votes: 5000, ofNetwork: 200, ofBrowser: 1000, networks: 3000, networksOfBrowser: 800 };
  expect(suspicionOf({ hour: many, day: many, inMinute: 1, held: 8 })).toBeNull();
  expect(suspicionOf({ hour: many, day: many, inMinute: 1, held: 9 })).toEqual({ rule: "network", span: "day" });
});

test("a browser is suspect from fifty votes on, when it makes seventy of a hundred", () => {
  const crowd = (ofBrowser: number, votes: number) => {
    const all = { votes, ofNetwork: 1, ofBrowser, networks: votes, networksOfBrowser: ofBrowser };
    return suspicionOf({ hour: { ...all, votes: 1 }, day: all, inMinute: 1, held: 0 });
  };
  expect(crowd(49, 49)).toBeNull();
  expect(crowd(34, 50)).toBeNull();
  expect(crowd(35, 50)).toEqual({ rule: "browser", span: "day" });
});

test("where one machine is the whole public, ten times as many votes come from it before they are a burst", () => {
  const crowd = (votes: number) => {
    const all = { votes, ofNetwork: votes, ofBrowser: votes, networks: 1, networksOfBrowser: 1 };
    return suspicionOf({ hour: all, day: all, inMinute: votes, held: 0 }, 10);
  };
  expect(crowd(80)).toBeNull();
  expect(crowd(81)).toEqual({ rule: "network", span: "hour" });
});
