import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { ErrorPage, whyOf } from "#app/features/site/error-page.tsx";
import { PageLayout } from "#app/features/site/page-layout.tsx";
import { NotConfirmed } from "#app/features/secrecy/not-confirmed.tsx";
import { WithdrawnByMe } from "#app/features/site/withdrawn-by-me.tsx";
import { readSiteView } from "#app/server/site-view.server.ts";
import styles from "./styles/app.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

/** Where a page says nothing of itself, as errors do. */
export const meta: MetaFunction = () => [{ title: "&vous" }];

export async function loader({ context }: LoaderFunctionArgs) {
  return { ...(await readSiteView(context)), nonce: context.nonce };
}

export function Layout({ children }: { children: ReactNode }) {
  const site = useRouteLoaderData<typeof loader>("root");
  // The browser hides nonces from scripts, so the attribute is not compared when React takes over.
  const nonce = site?.nonce;
  return (
    // before-paint.js has set data-scheme and data-share-sheet before React comes.
    <html lang={site?.lang ?? "fr"} data-texts={useNamespaces()} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <script src="/before-paint.js" />
        <Meta />
        <Links />
        {site?.brand.stylesheet && <link rel="stylesheet" href={site.brand.stylesheet} />}
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

/** The texts that the matched routes ask for; entry.client.tsx loads them before it takes over. */
function useNamespaces(): string {
  // What a loader asks for besides is for those who see more than others there.
  const asked = useMatches().flatMap(({ handle, data }) => [...namespacesIn(handle), ...namespacesIn(data)]);
  return [...new Set(asked)].join(" ");
}

function namespacesIn(asking: unknown): string[] {
  if (typeof asking !== "object" || asking === null || !("i18n" in asking)) return [];
  return Array.isArray(asking.i18n) ? asking.i18n.map(String) : [];
}

export default function App() {
  return (
    <PageLayout>
      <Outlet />
    </PageLayout>
  );
}

export function ErrorBoundary() {
  const error: unknown = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : isOffline() ? 0 : 500;
  return (
    <PageLayout>
      <ErrorPage status={status} why={isRouteErrorResponse(error) ? whyOf(error.data) : undefined}>
        {isRouteErrorResponse(error) && (
          <>
            <WithdrawnByMe error={error} />
            <NotConfirmed error={error} />
          </>
        )}
      </ErrorPage>
    </PageLayout>
  );
}

/** Only a browser can be: a page asked for while the network is away. */
function isOffline(): boolean {
  return typeof navigator !== "undefined" && "onLine" in navigator && !navigator.onLine;
}
