import { useTranslation } from "react-i18next";
import { type FormReply, replyTo } from "#app/features/forms/reply.ts";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Field } from "#app/ui/field.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { partName, type PostView } from "./post-view.ts";
import { useWords } from "./use-words.ts";

export interface ChangeProps {
  post: PostView;
  reply: FormReply | null;
}

/** The site says something else since: what it says now, and what one may do about what stands there. */
export function Stale({ post, reply }: ChangeProps) {
  const { t } = useTranslation("sending");
  const { stale, acts, thread } = post;
  if (!stale) return null;
  return (
    <Card aria-labelledby="stale-title" className="no-print grid gap-4">
      <div>
        <h2 id="stale-title" className="text-title">
          {t("stale.title")}
        </h2>
        <p className="mt-1 text-soft">{t("stale.text")}</p>
      </div>
      <Disclosure summary={t("stale.now")}>
        <div lang={thread.lang} className="grid gap-1 wrap-anywhere">
          <p className="font-serif font-bold">{stale.title}</p>
          <p className="whitespace-pre-line">{stale.body}</p>
        </div>
      </Disclosure>
      {acts.replace && <Replace post={post} reply={replyTo(reply, "replace")} />}
      {acts.reply && <Correct post={post} reply={replyTo(reply, "reply")} />}
      <PostForm>
        <Button type="submit" name="intent" value="leave">
          {t("stale.leave")}
        </Button>
      </PostForm>
    </Card>
  );
}

function Replace({ post, reply }: ChangeProps) {
  const { t } = useTranslation("sending");
  const standing = post.parts.filter(({ deletedAt }) => deletedAt === null);
  const hint = useHint(post);
  return (
    <Disclosure summary={t("stale.replace")} look="button" open={reply !== null}>
      <PostForm className="grid gap-3">
        <Hidden intent="replace" post={post} />
        {standing.map(({ position, text }, place) => (
          <Field
            key={position}
            name="text"
            id={`replace-${position}`}
            label={t("stale.replaceText", { number: position })}
            hint={hint}
          >
            <TextArea lang={post.lang} rows={5} defaultValue={reply?.values[partName(place)] ?? text} />
          </Field>
        ))}
        <Button type="submit" tone="main" className="w-fit">
          {t("stale.replaceSend")}
        </Button>
      </PostForm>
    </Disclosure>
  );
}

function Correct({ post, reply }: ChangeProps) {
  const { t } = useTranslation("sending");
  const hint = useHint(post);
  return (
    <Disclosure summary={t("stale.reply")} look="button" open={reply !== null}>
      <PostForm className="grid gap-3">
        <Hidden intent="reply" post={post} />
        <Field name="text" id="correction" label={t("stale.replyText")} hint={hint}>
          <TextArea lang={post.lang} rows={5} defaultValue={reply?.values["text"]} />
        </Field>
        <Button type="submit" tone="main" className="w-fit">
          {t("stale.replySend")}
        </Button>
      </PostForm>
    </Disclosure>
  );
}

function Hidden({ intent, post }: { intent: string; post: PostView }) {
  return (
    <>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="key" value={post.key} />
    </>
  );
}

function useHint({ most }: PostView): string | undefined {
  const { t } = useTranslation("sending");
  return most === null ? undefined : t("stale.most", { count: most });
}

/** Takes it off the network: the archive stays. */
export function Remove({ post }: { post: PostView }) {
  const { t } = useTranslation("sending");
  const words = useWords();
  if (!post.acts.remove) return null;
  return (
    <Card aria-labelledby="remove-title" className="no-print grid gap-3">
      <h2 id="remove-title" className="text-title">
        {t("remove.title")}
      </h2>
      <p className="text-small text-soft">{t("remove.text")}</p>
      <PostForm>
        <Button type="submit" name="intent" value="delete" size="small">
          {t("remove.send", { network: words.network(post.account.network) })}
        </Button>
      </PostForm>
    </Card>
  );
}
