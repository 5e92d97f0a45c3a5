import { useTranslation } from "react-i18next";
import { AccountFrame } from "#app/features/members/account-frame.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Time } from "#app/ui/time.tsx";
import type { SessionLine, SessionsView } from "./list-sessions.server.ts";
import { PostForm } from "./viewer.tsx";

/** Where I am signed in, and how to end it. */
export function SessionsPage({ view: { sessions, devices } }: { view: SessionsView }) {
  const { t } = useTranslation("privacy");
  return (
    <AccountFrame tab="sessions" title={t("sessions.title")} intro={t("sessions.intro")}>
      <Card aria-labelledby="open-title">
        <h2 id="open-title" className="text-title">
          {t("sessions.open")}
        </h2>
        <ul className="mt-2">
          {sessions.map((session) => (
            <Line key={session.ref} session={session} />
          ))}
        </ul>
        <Others alone={sessions.length < 2} />
      </Card>
      <Card aria-labelledby="devices-title">
        <h2 id="devices-title" className="text-title">
          {t("sessions.devices")}
        </h2>
        <p className="mt-1 text-small text-soft">{t("sessions.devicesText")}</p>
        <ul className="mt-2">
          {devices.map(({ device, seenAt }) => (
            <li key={device} className="flex flex-wrap gap-x-4 border-t border-line py-2.5 first:border-0">
              <span className="min-w-0 flex-auto font-semibold">{device || t("sessions.unknown")}</span>
              <span className="text-small text-soft">
                {t("sessions.lastSeen")} <Time at={seenAt} />
              </span>
            </li>
          ))}
        </ul>
      </Card>
    </AccountFrame>
  );
}

function Line({ session: { ref, device, way, createdAt, seenAt, complete, here } }: { session: SessionLine }) {
  const { t } = useTranslation("privacy");
  const name = device || t("sessions.unknown");
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line py-3.5 first:border-0">
      <Icon name="screen" size={24} className="text-soft max-sm:hidden" />
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 font-semibold">
          {name} {here && <Badge tone="official">{t("sessions.here")}</Badge>}
        </p>
        <p className="text-small text-soft">{complete ? t(`sessions.ways.${way}`) : t("sessions.pending")}</p>
        <p className="text-small text-soft">
          {t("sessions.since")} <Time at={createdAt} /> · {t("sessions.seen")} <Time at={seenAt} />
        </p>
      </div>
      <PostForm>
        <input type="hidden" name="ref" value={ref} />
        <Button
          type="submit"
          name="intent"
          value="end"
          size="small"
          aria-label={here ? undefined : t("sessions.endWhat", { device: name })}
        >
          {t(here ? "sessions.endHere" : "sessions.end")}
        </Button>
      </PostForm>
    </li>
  );
}

function Others({ alone }: { alone: boolean }) {
  const { t } = useTranslation("privacy");
  if (alone) return <p className="mt-2 border-t border-line pt-3.5 text-small text-soft">{t("sessions.alone")}</p>;
  return (
    <PostForm className="mt-2 border-t border-line pt-4">
      <Button type="submit" name="intent" value="end-others" className="max-sm:w-full">
        {t("sessions.endOthers")}
      </Button>
    </PostForm>
  );
}
