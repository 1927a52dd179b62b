import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { parseArticleAddress, parseMap } from "./address.ts";
import { Frame, Missing } from "./frame.tsx";
import { MapFrame } from "./map-frame.tsx";

const root = createRootRoute({ component: Frame, notFoundComponent: Missing });

const map = createRoute({ getParentRoute: () => root, id: "map", component: MapFrame });
const browse = createRoute({
  getParentRoute: () => map,
  path: "/",
  component: lazyRouteComponent(() => import("./browse.tsx"), "BrowsePage"),
  validateSearch: parseMap,
});
const article = createRoute({
  getParentRoute: () => map,
  path: "/articles/$articleId",
  component: lazyRouteComponent(() => import("./article.tsx"), "ArticlePage"),
  validateSearch: parseArticleAddress,
});

const edit = createRoute({
  getParentRoute: () => root,
  path: "/articles/$articleId/edit",
  component: lazyRouteComponent(() => import("./edit.tsx"), "EditPage"),
});
const begin = createRoute({
  getParentRoute: () => root,
  path: "/new",
  component: lazyRouteComponent(() => import("./edit.tsx"), "NewPage"),
  validateSearch: ({ topic }: Record<string, unknown>): { topic?: string } =>
    typeof topic === "string" && topic !== "" ? { topic } : {},
});

export const router = createRouter({
  routeTree: root.addChildren([map.addChildren([browse, article]), edit, begin]),
  basepath: import.meta.env.BASE_URL,
  defaultPreload: "intent",
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
