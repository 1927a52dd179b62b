import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { parseCases } from "../features/case/case-address.ts";
import {
  parseCompare,
  parseDesign,
  parseEditor,
  parseMigrate,
  parsePilot,
} from "../features/definition/definition-address.ts";
import { parseReview } from "../features/review/review-address.ts";
import { parseInbox } from "../features/task/inbox-address.ts";
import { Frame, Missing } from "./frame.tsx";

const root = createRootRoute({ component: Frame, notFoundComponent: Missing });

const inbox = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: lazyRouteComponent(() => import("./inbox.tsx"), "InboxPage"),
  validateSearch: parseInbox,
});
const cases = createRoute({
  getParentRoute: () => root,
  path: "/cases",
  component: lazyRouteComponent(() => import("./cases.tsx"), "CasesPage"),
  validateSearch: parseCases,
});
const serviceCase = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId",
  component: lazyRouteComponent(() => import("./case.tsx"), "CasePage"),
  validateSearch: ({ node }: Record<string, unknown>): { node?: string } => (typeof node === "string" ? { node } : {}),
});
const review = createRoute({
  getParentRoute: () => root,
  path: "/review",
  component: lazyRouteComponent(() => import("./review.tsx"), "ReviewPage"),
  validateSearch: parseReview,
});

const design = createRoute({
  getParentRoute: () => root,
  path: "/design",
  component: lazyRouteComponent(() => import("./design.tsx"), "DesignPage"),
  validateSearch: parseDesign,
});
const definition = createRoute({
  getParentRoute: () => root,
  path: "/design/$key",
  component: lazyRouteComponent(() => import("./definition.tsx"), "DefinitionPage"),
  validateSearch: parseEditor,
});
const compare = createRoute({
  getParentRoute: () => root,
  path: "/design/$key/compare",
  component: lazyRouteComponent(() => import("./compare.tsx"), "ComparePage"),
  validateSearch: parseCompare,
});
const pilot = createRoute({
  getParentRoute: () => root,
  path: "/design/$key/pilot",
  component: lazyRouteComponent(() => import("./pilot.tsx"), "PilotPage"),
  validateSearch: parsePilot,
});
const migrate = createRoute({
  getParentRoute: () => root,
  path: "/design/$key/migrate",
  component: lazyRouteComponent(() => import("./migrate.tsx"), "MigratePage"),
  validateSearch: parseMigrate,
});
const incidents = createRoute({
  getParentRoute: () => root,
  path: "/incidents",
  component: lazyRouteComponent(() => import("./incidents.tsx"), "IncidentsPage"),
  validateSearch: ({ state }: Record<string, unknown>): { state?: "resolved" } =>
    state === "resolved" ? { state } : {},
});

const pages = [inbox, cases, serviceCase, review, design, definition, compare, pilot, migrate, incidents] as const;

export const router = createRouter({
  routeTree: root.addChildren(pages),
  basepath: import.meta.env.BASE_URL,
  defaultPreload: "intent",
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
