import { Avatar } from "#app/ui/avatar.tsx";
import type { Person } from "./cards.ts";

export interface PersonFaceProps {
  person: Person;
  /** In CSS pixels. */
  size?: number;
  className?: string;
}

/** Someone's picture, or the drawn one; the same plain face for everyone who is not named. */
export function PersonFace({ person, ...shape }: PersonFaceProps) {
  const { anonymous, gone, handle, name, avatar } = person;
  if (anonymous || gone) return <Avatar nobody {...shape} />;
  return <Avatar handle={handle} name={name} picture={avatar} {...shape} />;
}
