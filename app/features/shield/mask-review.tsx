import { useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Review } from "#app/features/forms/reply.ts";
import { Button } from "#app/ui/button.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { useMaskWords } from "./use-mask-words.ts";

/** Above a form that came back once: what will be published, secrets masked, and the button that publishes it. */
export function MaskReview({ review }: { review: Review }) {
  const { t } = useTranslation("shield");
  const box = useRef<HTMLElement>(null);
  const titleId = useId();
  const words = useMaskWords(review.counts);
  useEffect(() => box.current?.focus(), [review]);
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby={titleId}
      className="grid gap-3 rounded-card border-[1.5px] border-edge bg-sunk px-5 py-4 text-body"
    >
      <h2 id={titleId} className="text-title">
        {t("review.title")}
      </h2>
      {words && (
        <p>
          <b>{words.will}</b> {words.unseen}
        </p>
      )}
      <div className="rounded-card border border-line bg-sheet px-5 py-4">
        {review.title !== null && <p className="mb-1.5 font-serif text-title font-bold break-words">{review.title}</p>}
        {review.html !== "" && <Prose html={review.html} size="small" />}
      </div>
      <p className="text-small">{t("review.rewrite")}</p>
      <Button type="submit" tone="main" className="w-fit">
        {t("review.publish")}
      </Button>
    </section>
  );
}
