import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { parseIndicatorSearch } from "../features/indicator/indicator-search.ts";
import { Frame, Missing } from "./frame.tsx";
import { LibraryPage } from "./library.tsx";

const root = createRootRoute({ component: Frame, notFoundComponent: Missing });

const libraryRoute = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: LibraryPage,
  validateSearch: ({ q, group }: Record<string, unknown>): { q?: string; group?: "perspective" } => ({
    ...(q === undefined || q === "" ? {} : { q: String(q) }),
    ...(group === "perspective" ? { group } : {}),
  }),
});

const indicatorRoute = createRoute({
  getParentRoute: () => root,
  path: "/indicators/$code",
  component: lazyRouteComponent(() => import("./indicator.tsx"), "IndicatorPage"),
  validateSearch: parseIndicatorSearch,
});

export const router = createRouter({
  routeTree: root.addChildren([libraryRoute, indicatorRoute]),
  basepath: import.meta.env.BASE_URL,
  defaultPreload: "intent",
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
