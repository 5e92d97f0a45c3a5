interface Standing {
  /** Null: a visitor without an account. */
  ageHours: number | null;
  /** Contributions that stand. */
  published: number;
  trusted: boolean;
  team: boolean;
}

const FIRST_DAYS = 7;
const FEW = 5;

/** In their first days, and with little on the site: one text of theirs is read before the next may come. */
export function isNewcomer({ ageHours, published, trusted, team }: Standing): boolean {
  if (team || trusted || published >= FEW) return false;
  return ageHours === null || ageHours < FIRST_DAYS * 24;
}
