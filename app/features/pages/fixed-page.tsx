import { Link } from "@remix-run/react";
import { OneColumn } from "#app/features/site/page-layout.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Time } from "#app/ui/time.tsx";
import type { PageView } from "./read-page.server.ts";

export interface FixedPageProps extends PageView {
  /** Which version this is, and the way to all of them. */
  versions: { label: string; to: string; all: string };
  /** For administrators: the way to rewrite it. */
  edit: { to: string; label: string } | null;
}

/** The rules, privacy, the legal notice...: a text and nothing else. */
export function FixedPage({ title, html, changedAt, versions, edit }: FixedPageProps) {
  return (
    <OneColumn>
      <h1 className="mb-5 text-page">{title}</h1>
      <Prose html={html} />
      <p className="facts mt-8 flex flex-wrap items-center text-small text-soft">
        <span>
          {versions.label} {changedAt && <Time at={changedAt} form="day" exact />}
        </span>
        <span>
          <Link to={versions.to} className="inline-flex min-h-11 items-center underline underline-offset-2">
            {versions.all}
          </Link>
        </span>
      </p>
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
