import { type Fetcher, useMatches } from "@remix-run/react";
import { useState } from "react";

export interface UnderWay {
  /** The vote that was sent and that the page does not count yet. */
  vote: string | null;
  /** To be told of the form that is sent. */
  begin: (form: FormData) => void;
}

/**
 * The vote on its way, from the press of the button until the page was read anew. `fetcher.formData` alone does not
 * say it: React Router changes its fetchers in place, so a busy browser may draw the fetcher at rest beside the numbers
 * of before, and the vote would go and come again.
 */
export function useUnderWay(fetcher: Pick<Fetcher, "state">): UnderWay {
  // Another array each time that the page was read, the same one in between.
  const page = useMatches();
  const busy = fetcher.state !== "idle";
  const [sent, setSent] = useState<{ vote: string; page: typeof page } | null>(null);
  // Whatever is read while the vote is on its way, for another button of the page, may not know of it.
  if (sent && busy && sent.page !== page) setSent({ ...sent, page });

  function begin(form: FormData) {
    const vote = form.get("vote");
    setSent(typeof vote === "string" ? { vote, page } : null);
  }
  return { vote: sent && (busy || sent.page === page) ? sent.vote : null, begin };
}
