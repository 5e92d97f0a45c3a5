import { useTranslation } from "react-i18next";
import { Badge, type BadgeProps } from "#app/ui/badge.tsx";
import type { Phase } from "./phase.ts";

/** Somebody has to look at the first; the second is well; the others go by themselves. */
const TONES: Partial<Record<Phase, BadgeProps["tone"]>> = {
  approval: "accent",
  uncertain: "accent",
  failed: "accent",
  "delete-failed": "accent",
  sent: "official",
};

export function PhaseBadge({ phase }: { phase: Phase }) {
  const { t } = useTranslation("sending");
  return <Badge tone={TONES[phase]}>{t(`phases.${phase}`)}</Badge>;
}
