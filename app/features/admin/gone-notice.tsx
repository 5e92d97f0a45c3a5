import type { FormReply } from "#app/features/forms/reply.ts";
import { Notice } from "#app/ui/notice.tsx";
import { useErrorWords } from "./errors.ts";

export interface GoneNoticeProps {
  reply: FormReply | null;
  /** What the page still shows. */
  ids: number[];
}

/** A form was about something that went meanwhile, form and all: what is refused is told above the list. */
export function GoneNotice({ reply, ids }: GoneNoticeProps) {
  const words = useErrorWords(reply);
  const id = reply?.values["id"];
  if (id === undefined || ids.some((one) => String(one) === id)) return null;
  const message = words.form ?? words.summary[0]?.message;
  return (
    <div className="mb-4">
      <Notice tone="warn" role="alert">
        {message}
      </Notice>
    </div>
  );
}
