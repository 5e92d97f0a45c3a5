import { useTranslation } from "react-i18next";
import { ReplySummary } from "#app/features/forms/reply-summary.tsx";
import { type FormReply, replyTo, typed } from "#app/features/forms/reply.ts";
import { useReply } from "#app/features/forms/use-reply.ts";
import { PostForm } from "#app/features/sessions/viewer.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Field } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { Time } from "#app/ui/time.tsx";
import { AddPasskeyButton } from "./add-passkey-button.tsx";
import type { PasskeyLine } from "./list-passkeys.server.ts";

type Line = Omit<PasskeyLine, "transports">;

export interface PasskeySectionProps {
  passkeys: Line[];
  /** False when there is one left, and it may not go. */
  mayLose: boolean;
  reply: FormReply | null;
}

/** The passkeys of an account: what they are called, when they served, and how to have another or one less. */
export function PasskeySection({ passkeys, mayLose, reply }: PasskeySectionProps) {
  const { t } = useTranslation("factors");
  return (
    <Card aria-labelledby="passkeys-title">
      <h2 id="passkeys-title" className="text-title">
        {t("passkey.title")}
      </h2>
      <p className="mt-1 max-w-prose text-soft">{t("passkey.what")}</p>
      {passkeys.length > 0 && (
        <ul className="mt-4 border-t border-line">
          {passkeys.map((passkey, place) => (
            <PasskeyItem
              key={passkey.id}
              passkey={passkey}
              place={place}
              mayLose={mayLose}
              reply={reply?.values["id"] === passkey.id ? reply : null}
            />
          ))}
        </ul>
      )}
      <div className="mt-4">
        <AddPasskeyButton />
      </div>
    </Card>
  );
}

interface PasskeyItemProps {
  passkey: Line;
  place: number;
  mayLose: boolean;
  reply: FormReply | null;
}

function PasskeyItem({ passkey, place, mayLose, reply }: PasskeyItemProps) {
  const { t } = useTranslation("factors");
  const { name, createdAt, usedAt } = passkey;
  return (
    <li className="border-b border-line py-3">
      <p className="flex items-center gap-2 font-semibold wrap-anywhere">
        <Icon name="key" className="text-soft" />
        {name}
      </p>
      <p className="facts ms-7 text-small text-soft">
        <span>
          {t("passkey.since")} <Time at={createdAt} form="day" exact />
        </span>
        <span>
          {usedAt ? (
            <>
              {t("passkey.used")} <Time at={usedAt} />
            </>
          ) : (
            t("passkey.unused")
          )}
        </span>
      </p>
      <Disclosure
        summary={<span className="text-small">{t("passkey.change")}</span>}
        open={reply !== null}
        className="ms-7"
      >
        <div className="grid gap-5 pb-2">
          <Rename passkey={passkey} place={place} reply={replyTo(reply, "rename")} />
          <Remove passkey={passkey} mayLose={mayLose} reply={replyTo(reply, "remove")} />
        </div>
      </Disclosure>
    </li>
  );
}

function Rename({ passkey: { id, name }, place, reply }: Omit<PasskeyItemProps, "mayLose">) {
  const { t } = useTranslation("factors");
  const prefix = `passkey-${place}-`;
  const words = useReply(reply, prefix);
  return (
    <PostForm action="/moi/cles" className="grid max-w-sm gap-3">
      <input type="hidden" name="intent" value="rename" />
      <input type="hidden" name="id" value={id} />
      <ReplySummary words={words} />
      <Field label={t("passkey.name")} name="name" id={`${prefix}name`} error={words.error("name")}>
        <TextInput autoComplete="off" defaultValue={typed(reply, "name", name)} />
      </Field>
      <div>
        <Button type="submit" size="small">
          {t("passkey.rename")}
        </Button>
      </div>
    </PostForm>
  );
}

function Remove({ passkey: { id, name }, mayLose, reply }: Omit<PasskeyItemProps, "place">) {
  const { t } = useTranslation("factors");
  const words = useReply(reply);
  if (!mayLose) return <p className="text-small text-soft">{t("lastFactor")}</p>;
  return (
    <PostForm action="/moi/cles" className="grid gap-2">
      <input type="hidden" name="intent" value="remove" />
      <input type="hidden" name="id" value={id} />
      <ReplySummary words={words} />
      <p className="text-small text-soft">{t("passkey.removeText")}</p>
      <div>
        <Button type="submit" size="small" aria-label={t("passkey.removeWhat", { name })}>
          <Icon name="remove" size={18} />
          {t("passkey.remove")}
        </Button>
      </div>
    </PostForm>
  );
}
