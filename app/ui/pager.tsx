import { ButtonLink } from "./button.tsx";
import { Icon } from "./icon.tsx";

export interface PagerProps {
  /** What these pages are of, for those who hear the page. */
  label: string;
  next: { to: string; label: string } | null;
  /** On the pages after the first. */
  first?: { to: string; label: string } | null;
}

/** On to the next page; back to the first. */
export function Pager({ label, next, first }: PagerProps) {
  if (!next && !first) return null;
  return (
    <nav aria-label={label} className="no-print flex flex-wrap items-center justify-between gap-3">
      {first ? (
        <ButtonLink to={first.to} tone="quiet">
          {first.label}
        </ButtonLink>
      ) : (
        <span />
      )}
      {next && (
        <ButtonLink to={next.to} rel="next">
          {next.label}
          <Icon name="next" size={18} />
        </ButtonLink>
      )}
    </nav>
  );
}
