import { useFetcher } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { useViewer } from "#app/features/sessions/viewer.tsx";
import { type Answer, proposesUnderField, stopAsking, usedPasskey } from "./browser.ts";
import type { PasskeyTrouble } from "./trouble.ts";
import { usePasskeys } from "./use-passkeys.ts";

export interface PasskeySignIn {
  signIn: () => void;
  busy: boolean;
  /** Why the last time led nowhere. */
  trouble: PasskeyTrouble | null;
}

/** Signs in, finishes signing in or confirms with a passkey, whichever the server is waiting for. */
export function usePasskeySignIn(next: string, { autofill = false } = {}): PasskeySignIn {
  const { csrf } = useViewer();
  const fetcher = useFetcher<{ trouble: PasskeyTrouble }>();
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<PasskeyTrouble | null>(null);

  const send = (answer: Answer) => {
    if ("trouble" in answer) return setTrouble(answer.trouble === "led-away" ? "expired" : answer.trouble);
    const { ref, credential } = answer;
    fetcher.submit({ ref, credential, next, ...(csrf && { csrf }) }, { method: "post", action: "/connexion/cle" });
  };
  const busy = asking || fetcher.state !== "idle";
  const signIn = async () => {
    if (busy) return;
    setTrouble(null);
    setAsking(true);
    send(await usedPasskey(csrf));
    setAsking(false);
  };

  useAutofill(autofill, csrf, send);
  return { signIn: () => void signIn(), busy, trouble: trouble ?? fetcher.data?.trouble ?? null };
}

/** Waits quietly: the browser proposes passkeys under the address field, and most people never choose one. */
function useAutofill(wanted: boolean, csrf: string | null, send: (answer: Answer) => void): void {
  const possible = usePasskeys() === "possible" && wanted;
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  useEffect(() => {
    if (!possible) return;
    let left = false;
    const stays = () => !left;
    const wait = async () => {
      if (!(await proposesUnderField()) || !stays()) return;
      const answer = await usedPasskey(csrf, { autofill: true });
      // Ended by the button, or by leaving: nothing went wrong.
      if (stays() && "ref" in answer) latest.current(answer);
    };
    void wait();
    return () => {
      left = true;
      void stopAsking();
    };
  }, [possible, csrf]);
}
