import { Link } from "@remix-run/react";
import { Badge } from "#app/ui/badge.tsx";
import { Card } from "#app/ui/card.tsx";
import { Time } from "#app/ui/time.tsx";
import { mentionPath } from "./mention-list.ts";

/** With its words: the public's pages load none of the team's texts. */
export interface ThreadMentions {
  title: string;
  note: string;
  /** How many others there are; null where these are all. */
  more: string | null;
  lines: {
    id: number;
    who: string;
    /** Where, how many follow them, and what is being done. */
    about: string[];
    text: string;
    lang: string | null;
    at: Date;
  }[];
}

/** Beside a thread, for the team alone: what people reply to it on the networks. */
export function ThreadMentionsCard({ mentions: { title, note, lines, more } }: { mentions: ThreadMentions }) {
  return (
    <Card aria-labelledby="sur-les-reseaux" className="no-print grid gap-3">
      <div>
        <h2 id="sur-les-reseaux" className="text-title">
          {title}
        </h2>
        <p className="text-small text-soft">{note}</p>
      </div>
      <ul className="grid gap-3">
        {lines.map(({ id, who, about, text, lang, at }) => (
          <li key={id} className="relative grid gap-1 border-t border-line pt-3 text-small">
            <bdi className="font-semibold wrap-anywhere">{who}</bdi>
            <Link to={mentionPath(id)} className="after:absolute after:inset-0">
              <span lang={lang ?? undefined} dir="auto" className="line-clamp-4 wrap-anywhere">
                {text}
              </span>
            </Link>
            <p className="flex flex-wrap items-center gap-2 text-soft">
              {about.map((words) => (
                <Badge key={words}>{words}</Badge>
              ))}
              <Time at={at} />
            </p>
          </li>
        ))}
      </ul>
      {more !== null && <p className="text-small text-soft">{more}</p>}
    </Card>
  );
}
