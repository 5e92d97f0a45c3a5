import { useSearchParams } from "@remix-run/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { replyTo, typed } from "#app/features/forms/reply.ts";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import { useReply } from "#app/features/forms/use-reply.ts";
import { useLimitWords } from "#app/features/forms/use-remaining.ts";
import { COUNTS } from "#app/features/networks/count.ts";
import type { Network } from "#app/features/networks/networks.ts";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { classes } from "#app/ui/classes.ts";
import { Field, useFieldControl } from "#app/ui/field.tsx";
import { mentionPath } from "./mention-list.ts";
import type { ActsProps } from "./mention-acts.tsx";

/** Answering there, in the bank's name, as long as that network allows. */
export function ReplyForm({ mention, keyOfReply, drafts, sent }: ActsProps) {
  const { t } = useTranslation(["mentions", "networks"]);
  const { network, account, most, replies, thread } = mention;
  const reply = replyTo(sent.reply, "reply");
  const words = useReply(reply, "reply-");
  const [params] = useSearchParams();
  const name = t(`networks:names.${network}`);
  if (!account.connected) return <p className="text-soft">{t("reply.disconnected", { handle: account.handle })}</p>;
  const here = mentionPath(mention.id);
  return (
    <section aria-labelledby="repondre" className="grid gap-3">
      <h2 id="repondre" tabIndex={-1} className="text-title">
        {t(replies.length > 0 ? "reply.again" : "reply.title", { network: name })}
      </h2>
      <PostForm action={here} className="grid gap-3">
        <ReplySummary words={words} />
        <input type="hidden" name="intent" value="reply" />
        <input type="hidden" name="key" value={typed(reply, "key", keyOfReply)} />
        <input type="hidden" name="seen" value={replies.at(-1)?.id ?? 0} />
        <Field
          label={t("reply.field")}
          name="body"
          id="reply-body"
          hint={t(account.fourEyes ? "reply.fourEyes" : "reply.hint", { handle: account.handle })}
          error={words.error("body")}
        >
          <CountedArea key={drafts.reply} text={typed(reply, "body", drafts.reply)} network={network} most={most} />
        </Field>
        <Button type="submit" tone="main" className="w-fit">
          {t("reply.submit")}
        </Button>
      </PostForm>
      <p className="text-small font-semibold">{t("reply.models")}</p>
      <div className="flex flex-wrap gap-2">
        <ButtonLink to={`${here}?modele=accord#repondre`} size="small">
          {t("reply.consent")}
        </ButtonLink>
        {thread && (
          <ButtonLink to={`${here}?modele=publiee#repondre`} size="small">
            {t("reply.published")}
          </ButtonLink>
        )}
        {params.has("modele") && (
          <ButtonLink to={`${here}#repondre`} size="small" tone="quiet">
            {t("reply.empty")}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}

/** Counted as the network counts; what is too long stays typed. */
function CountedArea({ text, network, most }: { text: string; network: Network; most: number | null }) {
  const { "aria-describedby": described, ...control } = useFieldControl();
  const [length, setLength] = useState(COUNTS[network](text));
  const words = useLimitWords(most ?? 0);
  const left = (most ?? 0) - length;
  return (
    <>
      <textarea
        {...control}
        rows={5}
        dir="auto"
        className="control"
        aria-describedby={[described, most === null ? null : "reply-limit"].filter(Boolean).join(" ") || undefined}
        defaultValue={text}
        onInput={({ currentTarget }) => setLength(COUNTS[network](currentTarget.value))}
      />
      {most !== null && (
        <p
          id="reply-limit"
          aria-live={left < 50 ? "polite" : "off"}
          className={classes("text-small", left < 0 ? "font-semibold text-accent" : "text-soft")}
        >
          {length === 0 ? words.told : words.left(left)}
        </p>
      )}
    </>
  );
}
