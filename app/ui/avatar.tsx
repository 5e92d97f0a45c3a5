import { classes } from "./classes.ts";

interface Shape {
  /** In CSS pixels. */
  size?: number;
  className?: string;
}

interface FaceOf extends Shape {
  /** Decides the colours: the same person has the same face everywhere. */
  handle: string;
  name: string;
  /** The hash of the picture they chose, if they did. */
  picture?: string | null;
}

export type AvatarProps = FaceOf | (Shape & { nobody: true });

/** Deep enough for white initials at 7:1, in light and dark alike; each with a lighter sister. */
const PALETTE = [
  ["#7a3327", "#8d4235"],
  ["#6a3a7d", "#7b4a90"],
  ["#1f5866", "#2e6a78"],
  ["#7a4215", "#8c5224"],
  ["#2d4f86", "#3d6098"],
  ["#3f5a1e", "#4e6b2b"],
  ["#863052", "#994163"],
  ["#4b4a8c", "#5b5a9d"],
  ["#1d5c48", "#2b6d58"],
  ["#5f4a2c", "#70593a"],
] as const;

/** Beside a name that says the same: never read out. */
export function Avatar(props: AvatarProps) {
  if ("nobody" in props) return <Nobody {...props} />;
  return props.picture ? <Picture {...props} picture={props.picture} /> : <Drawn {...props} />;
}

function Picture({ handle, picture, size = 30, className }: FaceOf & { picture: string }) {
  return (
    <img
      src={`/membres/${handle}/portrait/${picture}`}
      alt=""
      width={size}
      height={size}
      loading="lazy"
      decoding="async"
      className={classes("shrink-0 rounded-full", className)}
    />
  );
}

/** The same for everyone whose name is not shown. */
function Nobody({ size = 30, className }: Shape) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 40 40"
      className={classes("shrink-0 rounded-full text-soft", className)}
    >
      <circle cx="20" cy="20" r="19.25" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="3.4 2.6" />
      <circle cx="20" cy="15.5" r="5.5" fill="currentColor" />
      <path d="M9.5 31c1.4-5.6 5.6-8 10.5-8s9.1 2.4 10.5 8z" fill="currentColor" />
    </svg>
  );
}

/** Made of the initials and of a slice of light that turns with the handle: nobody has to give a picture. */
function Drawn({ handle, name, size = 30, className }: FaceOf) {
  const hash = hashOf(handle);
  const [ground, light] = PALETTE[hash % PALETTE.length] ?? PALETTE[0];
  const turn = (hash >>> 8) % 360;
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 40 40"
      className={classes("shrink-0 rounded-full", className)}
    >
      <rect width="40" height="40" fill={ground} />
      <path d="M20 20L48 6V48H6z" fill={light} transform={`rotate(${turn} 20 20)`} />
      <text
        x="20"
        y="20.5"
        fill="#ffffff"
        fontSize="15.5"
        fontWeight="650"
        textAnchor="middle"
        dominantBaseline="central"
        letterSpacing="0.3"
      >
        {initials(name)}
      </text>
    </svg>
  );
}

/** FNV-1a: small, and the same on the server and in the browser. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash;
}

function initials(name: string): string {
  const words = name.split(/[\s.’'-]+/u).filter(Boolean);
  const first = [...(words[0] ?? "?")][0] ?? "?";
  const last = words.length > 1 ? ([...(words.at(-1) ?? "")][0] ?? "") : "";
  return (first + last).toUpperCase();
}
