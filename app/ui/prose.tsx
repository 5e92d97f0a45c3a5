import { classes } from "./classes.ts";

export interface ProseProps {
  /** Already sanitised, when it was written: this is the only door for HTML. */
  html: string;
  size?: "normal" | "small";
  lang?: string;
  className?: string;
}

export function Prose({ html, size = "normal", lang, className }: ProseProps) {
  return (
    <div
      data-size={size}
      lang={lang}
      className={classes("prose", className)}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
