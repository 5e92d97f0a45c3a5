import { useTranslation } from "react-i18next";
import { classes } from "#app/ui/classes.ts";
import { Field, useFieldControl } from "#app/ui/field.tsx";
import type { SectionProps } from "./account-section.tsx";
import { type Draft, fieldName, lengthsOf, partsOf } from "./drafts.ts";

export interface TextFieldProps extends SectionProps {
  mode: Draft["mode"];
  lang: string;
}

/** What the post says, or the posts of a chain, with the length that the network counts. */
export function TextField(props: TextFieldProps) {
  const { t } = useTranslation(["republish", "networks"]);
  const { account, mode, error } = props;
  const name = mode === "one" ? "text" : "chain";
  return (
    <Field
      label={t(`text.${mode}`, { network: t(`networks:names.${account.network}`) })}
      name={fieldName(name, account.id)}
      hint={mode === "chain" ? t("text.chainHint") : undefined}
      error={error(name)}
    >
      <Control {...props} />
    </Field>
  );
}

function Control({ account, draft, link, mode, lang, change }: TextFieldProps) {
  const { "aria-describedby": described, ...control } = useFieldControl();
  const name = mode === "one" ? "text" : "chain";
  const parts = partsOf({ ...draft, mode }, link);
  const countId = `${fieldName(name, account.id)}-count`;
  return (
    <>
      <textarea
        {...control}
        rows={mode === "one" ? 9 : 16}
        lang={lang}
        dir="auto"
        className="control"
        aria-describedby={[described, countId].filter(Boolean).join(" ")}
        defaultValue={draft[name]}
        onInput={({ currentTarget }) => change({ [name]: currentTarget.value })}
      />
      <Counts id={countId} lengths={lengthsOf(parts, account)} most={account.limits.most} />
    </>
  );
}

interface CountsProps {
  id: string;
  lengths: number[];
  most: number | null;
}

const NEAR = 20;

/** "212 / 300", for each post of a chain. Read out only when there is little left. */
function Counts({ id, lengths, most }: CountsProps) {
  const { t } = useTranslation("republish");
  const close = most !== null && lengths.some((length) => length > most - NEAR);
  return (
    <ul
      id={id}
      aria-live={close ? "polite" : "off"}
      className="flex flex-wrap gap-x-4 text-small text-soft tabular-nums"
    >
      {(lengths.length > 0 ? lengths : [0]).map((length, index) => {
        const over = most !== null && length > most;
        const figure = most === null ? t("count.free", { count: length }) : t("count.of", { length, most });
        return (
          <li key={index} className={classes(over && "font-semibold text-accent")}>
            {lengths.length > 1 ? t("count.part", { part: index + 1, figure }) : figure}
            {over && ` – ${t("count.over", { count: length - most })}`}
          </li>
        );
      })}
    </ul>
  );
}
