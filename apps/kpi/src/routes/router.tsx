import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { parseIndicatorSearch } from "../features/indicator/indicator-search.ts";
import { parseLibrarySearch } from "../features/library/library-search.ts";
import { parseStaffingSearch } from "../features/staffing/staffing-search.ts";
import { Frame, Missing } from "./frame.tsx";
import { LibraryPage } from "./library.tsx";

const root = createRootRoute({ component: Frame, notFoundComponent: Missing });

const libraryRoute = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: LibraryPage,
  validateSearch: parseLibrarySearch,
});

const indicatorRoute = createRoute({
  getParentRoute: () => root,
  path: "/indicators/$code",
  component: lazyRouteComponent(() => import("./indicator.tsx"), "IndicatorPage"),
  validateSearch: parseIndicatorSearch,
});

const staffingRoute = createRoute({
  getParentRoute: () => root,
  path: "/staffing",
  component: lazyRouteComponent(() => import("./staffing.tsx"), "StaffingPage"),
  validateSearch: parseStaffingSearch,
});

const alarmsRoute = createRoute({
  getParentRoute: () => root,
  path: "/alarms",
  component: lazyRouteComponent(() => import("./alarms.tsx"), "AlarmsPage"),
  validateSearch: ({ all }: Record<string, unknown>): { all?: boolean } => (all === true ? { all } : {}),
});

const targetsRoute = createRoute({
  getParentRoute: () => root,
  path: "/targets",
  component: lazyRouteComponent(() => import("./targets.tsx"), "TargetsPage"),
  validateSearch: ({ indicator, period }: Record<string, unknown>): { indicator?: string; period?: string } => ({
    ...(typeof indicator === "string" && /^[a-z][a-z0-9-]{1,60}$/.test(indicator) ? { indicator } : {}),
    // A year alone is a number in an address.
    ...(/^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?$/.test(String(period)) ? { period: String(period) } : {}),
  }),
});

export const router = createRouter({
  routeTree: root.addChildren([libraryRoute, indicatorRoute, staffingRoute, alarmsRoute, targetsRoute]),
  basepath: import.meta.env.BASE_URL,
  defaultPreload: "intent",
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
