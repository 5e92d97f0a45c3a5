import { ICONS, type IconName } from "./icons.ts";

export type { IconName } from "./icons.ts";

interface IconProps {
  name: IconName;
  /** In CSS pixels. */
  size?: number;
  className?: string;
  /** Only where no text beside it says the same. */
  label?: string;
}

/** A drawn line, in the colour of the text around it. */
export function Icon({ name, size = 20, className, label }: IconProps) {
  const spoken = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return (
    <svg
      {...spoken}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className ? `shrink-0 ${className}` : "shrink-0"}
    >
      <path d={ICONS[name]} />
    </svg>
  );
}
