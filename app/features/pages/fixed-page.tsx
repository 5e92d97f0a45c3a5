import { Link } from "@remix-run/react";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Time } from "#app/ui/time.tsx";
import type { PageView } from "./read-page.server.ts";

export interface FixedPageProps extends PageView {
  changedLabel: string;
  /** For administrators: the way to rewrite it. */
  edit: { to: string; label: string } | null;
}

/** The rules, privacy, the legal notice...: a text and nothing else. */
export function FixedPage({ title, html, changedAt, changedLabel, edit }: FixedPageProps) {
  return (
    <OneColumn>
      <h1 className="mb-5 text-page">{title}</h1>
      <Prose html={html} />
      {changedAt && (
        <p className="mt-8 text-small text-soft">
          {changedLabel} <Time at={changedAt} form="day" exact />
        </p>
      )}
      {edit && (
        <p className="mt-4">
          <Link to={edit.to} className="inline-flex min-h-11 items-center underline underline-offset-2">
            {edit.label}
          </Link>
        </p>
      )}
    </OneColumn>
  );
}
