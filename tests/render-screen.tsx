import { UNSAFE_RemixContext, type UNSAFE_RemixContextObject } from "@remix-run/react";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { type ActionFunction, createMemoryRouter, Outlet, RouterProvider } from "react-router-dom";
import type { SiteView } from "#app/features/sessions/viewer.tsx";
import { i18nOf } from "#app/i18n/i18n.server.ts";

export interface Screen {
  /** Where the page stands; "/" unless told. */
  path?: string;
  /** What the root loader says of the site and of whoever looks. */
  site?: Partial<SiteView>;
  /** Answers every form that a script sends. */
  action?: ActionFunction;
  /** Stands around every page, as the root does. */
  layout?: (page: ReactNode) => ReactNode;
}

const SITE: SiteView = {
  viewer: null,
  pending: false,
  csrf: null,
  lang: "fr",
  brand: { name: "&vous", logo: null, stylesheet: null },
  demonstration: false,
  provider: false,
  unread: 0,
};

export const SAMI = { handle: "sami", name: "Sami K.", role: "member", team: false, avatar: null } as const;

/** Renders a component as a page of the site does: with a router, the texts, and someone who looks. */
export function renderScreen(element: ReactNode, { path = "/", site, action, layout = (page) => page }: Screen = {}) {
  const root = { ...SITE, ...site };
  const router = createMemoryRouter(
    [
      {
        id: "root",
        path: "/",
        loader: () => root,
        element: layout(<Outlet />),
        children: [
          { index: true, element },
          { path: "*", element, ...(action && { action }) },
        ],
      },
    ],
    {
      initialEntries: [path],
      hydrationData: { loaderData: { root } },
      future: {
        v7_relativeSplatPath: true,
        v7_fetcherPersist: true,
        v7_normalizeFormMethod: true,
        v7_skipActionErrorRevalidation: true,
      },
    },
  );
  const view = render(
    <I18nextProvider i18n={i18nOf(root.lang)}>
      <UNSAFE_RemixContext.Provider value={REMIX}>
        <RouterProvider router={router} future={{ v7_startTransition: true }} />
      </UNSAFE_RemixContext.Provider>
    </I18nextProvider>,
  );
  return { ...view, router };
}

/** What links and forms of Remix ask of it; no page is fetched here. */
const REMIX: UNSAFE_RemixContextObject = {
  manifest: { routes: {}, entry: { imports: [], module: "" }, url: "", version: "" },
  routeModules: {},
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_lazyRouteDiscovery: true,
    v3_singleFetch: true,
  },
  isSpaMode: false,
};
