import { Link, type LinkProps } from "@remix-run/react";
import type { ButtonHTMLAttributes } from "react";
import { classes } from "./classes.ts";

interface Look {
  /** main: the one act of the page; quiet: no edge until it is needed. */
  tone?: "main" | "plain" | "quiet";
  size?: "normal" | "small";
}

export type ButtonProps = Look & ButtonHTMLAttributes<HTMLButtonElement>;

export function Button({ tone = "plain", size = "normal", className, ...button }: ButtonProps) {
  return <button data-tone={tone} data-size={size} className={classes("button", className)} {...button} />;
}

export type ButtonLinkProps = Look & LinkProps;

/** A link that looks like a button: it leads somewhere, it changes nothing. */
export function ButtonLink({ tone = "plain", size = "normal", className, ...link }: ButtonLinkProps) {
  return <Link data-tone={tone} data-size={size} className={classes("button", className)} {...link} />;
}
