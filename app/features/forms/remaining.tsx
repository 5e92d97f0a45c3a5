import { classes } from "#app/ui/classes.ts";
import { useLimitWords } from "./use-remaining.ts";

export interface RemainingProps {
  id: string;
  max: number;
  length: number;
  /** Until this little is left, only the limit itself is told. */
  from?: number;
}

const NEAR = 50;

/** The limit, told before it is hit; past it, how much is too much. Nothing is cut. */
export function Remaining({ id, max, length, from = max }: RemainingProps) {
  const words = useLimitWords(max);
  const left = max - length;
  return (
    <p
      id={id}
      aria-live={length > 0 && left < NEAR ? "polite" : "off"}
      className={classes("text-small", left < 0 ? "font-semibold text-accent" : "text-soft")}
    >
      {left < from ? words.left(left) : words.told}
    </p>
  );
}
