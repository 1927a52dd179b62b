import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { parseCases } from "../features/case/case-address.ts";
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

export const router = createRouter({
  routeTree: root.addChildren([inbox, cases, serviceCase, review]),
  basepath: import.meta.env.BASE_URL,
  defaultPreload: "intent",
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
