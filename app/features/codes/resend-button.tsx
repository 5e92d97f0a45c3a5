import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";

const SECONDS = 30;

/** Without a script it may be pressed at once; with one, when a message has had the time to arrive. */
export function ResendButton() {
  const { t } = useTranslation("codes");
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const end = Date.now() + SECONDS * 1000;
    const tick = () => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000)));
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <Button type="submit" size="small" disabled={left > 0} className="tabular-nums">
      {left > 0 ? t("enter.resendIn", { count: left }) : t("enter.resend")}
    </Button>
  );
}
