import { Form, type FormProps, useFetcher, useFormAction, useRouteLoaderData } from "@remix-run/react";
import { useMemo } from "react";
import { type Act, may, type Role } from "#app/features/access/table.ts";
import type { Language } from "#app/i18n/catalogue.ts";

export interface SiteViewer {
  handle: string;
  name: string;
  role: Exclude<Role, "visitor">;
  team: boolean;
  /** The hash of their picture; null: a drawn one. */
  avatar: string | null;
  /** Of the team, in without a second factor: the demonstration's printed accounts alone. */
  letInByHalf?: boolean;
  /** Until when they may not write, and the decision that says why. */
  suspension?: { until: Date; statementId: number | null } | null;
}

/** What every page knows of whoever looks at it and of the site; the root loader returns it. */
export interface SiteView {
  viewer: SiteViewer | null;
  /** Signed in by half: the second factor is awaited. */
  pending: boolean;
  /** Bound to the session; null where there is none. */
  csrf: string | null;
  lang: Language;
  brand: { name: string; logo: string | null; stylesheet: string | null };
  demonstration: boolean;
  /** The site can be followed from other servers; without it where it cannot. */
  fediverse?: boolean;
  /** One may sign in through the bank. */
  provider: boolean;
  unread: number;
  /** The bank's own numbers and addresses, which the shield lets through; without them where there is none. */
  contacts?: string[];
  /** Cases that wait on the moderators' desk; nobody else is told. */
  openCases?: number | null;
  /** Posts on the networks that wait for somebody of the team; nobody else is told. */
  openPosts?: number | null;
}

const NOBODY: SiteView = {
  viewer: null,
  pending: false,
  csrf: null,
  lang: "fr",
  brand: { name: "&vous", logo: null, stylesheet: null },
  demonstration: false,
  provider: false,
  unread: 0,
};

export function useViewer() {
  const site = useRouteLoaderData<SiteView>("root") ?? NOBODY;
  return useMemo(
    () => ({ ...site, may: (act: Act, of?: { own?: boolean }) => may(site.viewer?.role ?? "visitor", act, of) }),
    [site],
  );
}

function Csrf() {
  const { csrf } = useViewer();
  return csrf ? <input type="hidden" name="csrf" value={csrf} /> : null;
}

/** A form that changes something: it carries the token of the session, and works without JavaScript. */
export function PostForm({ children, ...form }: Omit<FormProps, "method">) {
  const here = useFormAction();
  return (
    <Form method="post" {...form} action={form.action ?? withoutNews(here)}>
      {children}
      <Csrf />
    </Form>
  );
}

/** What was done before is no longer news beside a refusal: a form without an address of its own leaves it behind. */
function withoutNews(address: string): string {
  const [path = "", query = ""] = address.split("?");
  const kept = query.split("&").filter((part) => !/^(fait|sur|reste)=/.test(part));
  return kept.join("&") === "" ? path : `${path}?${kept.join("&")}`;
}

/** A fetcher whose form carries the token of the session. */
export function usePostFetcher<Reply>() {
  const fetcher = useFetcher<Reply>();
  const FetcherForm = fetcher.Form;
  const PostForm = useMemo(
    () =>
      function FetchedPostForm({ children, ...form }: Omit<FormProps, "method">) {
        return (
          <FetcherForm method="post" {...form}>
            {children}
            <Csrf />
          </FetcherForm>
        );
      },
    [FetcherForm],
  );
  return { ...fetcher, PostForm };
}
