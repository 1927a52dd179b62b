import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { parseList } from "../features/work/work-views.ts";
import { DeskPage, StartPage } from "./desk.tsx";
import { Frame, Missing } from "./frame.tsx";
import { CasePage, ContactPage } from "./records.tsx";

const root = createRootRoute({ component: Frame, notFoundComponent: Missing });

const desk = createRoute({
  getParentRoute: () => root,
  id: "desk",
  component: DeskPage,
  validateSearch: ({ list }: Record<string, unknown>): { list?: "waiting" | "team" | "all" } => parseList(list),
});
const start = createRoute({ getParentRoute: () => desk, path: "/", component: StartPage });
const contact = createRoute({ getParentRoute: () => desk, path: "/contacts/$id", component: ContactPage });
const serviceCase = createRoute({ getParentRoute: () => desk, path: "/cases/$id", component: CasePage });

const queues = createRoute({
  getParentRoute: () => root,
  path: "/queues",
  component: lazyRouteComponent(() => import("./queues.tsx"), "QueuesPage"),
});
const history = createRoute({
  getParentRoute: () => root,
  path: "/history",
  component: lazyRouteComponent(() => import("./history.tsx"), "HistoryPage"),
  validateSearch: ({ state }: Record<string, unknown>): { state?: string } =>
    typeof state === "string" ? { state } : {},
});
const people = createRoute({
  getParentRoute: () => root,
  path: "/people",
  component: lazyRouteComponent(() => import("./people.tsx"), "PeoplePage"),
  validateSearch: ({ text }: Record<string, unknown>): { text?: string } =>
    typeof text === "string" && text !== "" ? { text } : {},
});
const recording = createRoute({
  getParentRoute: () => root,
  path: "/recording",
  component: lazyRouteComponent(() => import("./recording.tsx"), "RecordingPage"),
});

export const router = createRouter({
  routeTree: root.addChildren([desk.addChildren([start, contact, serviceCase]), queues, history, people, recording]),
  basepath: import.meta.env.BASE_URL,
  defaultPreload: "intent",
});
