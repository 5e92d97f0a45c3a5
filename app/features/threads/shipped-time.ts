import type { ShippedStory } from "./read-shipped.server.ts";

const DAY = 24 * 3600 * 1000;

export interface Month {
  /** "novembre 2026" */
  name: string;
  stories: ShippedStory[];
}

/** Stories under the month they entered service in, in the order they come; as Paris counts months. */
export function byMonth(stories: ShippedStory[], lang: string): Month[] {
  const locale = lang === "en" ? "en-GB" : "fr-FR";
  const format = new Intl.DateTimeFormat(locale, { timeZone: "Europe/Paris", month: "long", year: "numeric" });
  const months = new Map<string, ShippedStory[]>();
  for (const story of stories) {
    const name = format.format(deliveredAt(story));
    months.set(name, [...(months.get(name) ?? []), story]);
  }
  return [...months].map(([name, told]) => ({ name, stories: told }));
}

export function deliveredAt({ idea }: ShippedStory): Date {
  return idea.decidedAt ?? idea.createdAt;
}

/** Whole days from the proposal to the service; imported dates may be out of order. */
export function daysToDeliver(story: ShippedStory): number {
  return daysSinceProposal(story, deliveredAt(story));
}

export function daysSinceProposal({ idea }: ShippedStory, at: Date): number {
  return Math.max(0, Math.floor((at.getTime() - idea.createdAt.getTime()) / DAY));
}

/** Half of them took this long or less. */
export function medianDays(stories: ShippedStory[]): number {
  const sorted = stories.map(daysToDeliver).sort((one, other) => one - other);
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
}
