import { useTranslation } from "react-i18next";
import { Prose } from "#app/ui/prose.tsx";
import { Seal } from "#app/ui/seal.tsx";
import { Time } from "#app/ui/time.tsx";
import type { ComposeView } from "./compose-view.ts";

/** Question and answer as they stand on the site: whoever composes checks one against the other. */
export function ToldBlock({ thread, told }: Pick<ComposeView, "thread" | "told">) {
  const { t } = useTranslation(["republish", "threads", "site"]);
  const official = t(told.confirmed ? "threads:official.confirmed" : "threads:official.title");
  const status = told.status && t(`site:status.${told.status}`).toLocaleLowerCase();
  return (
    <section
      aria-labelledby="told-title"
      className="rounded-panel border-[1.5px] border-official-line bg-official-wash p-[clamp(1rem,2.4vw,1.5rem)]"
    >
      <p className="text-small font-semibold text-soft">{t(`told.${thread.kind}`)}</p>
      <h2 id="told-title" className="mt-0.5 text-title" lang={thread.lang} dir="auto">
        {thread.title}
      </h2>
      <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-soft">
        <Seal>{status ? t("threads:decision.decided", { status }) : official}</Seal>
        <Time at={told.at} />
      </p>
      <Prose html={told.html} size="small" lang={thread.lang} className="mt-2" />
    </section>
  );
}
