import { describe, expect, test } from "vitest";
import { matchRoute } from "./match-route.ts";

const routes = { home: "/", newChat: "/chat", chat: "/chat/:interactionId", case: "/case/:caseId" };

describe("addresses of a page", () => {
  test("an address opens the route it was made for, with what it names", () => {
    expect(matchRoute(routes, "/")).toEqual({ name: "home", params: {} });
    expect(matchRoute(routes, "/chat")).toEqual({ name: "newChat", params: {} });
    expect(matchRoute(routes, "/chat/42")).toEqual({ name: "chat", params: { interactionId: "42" } });
  });

  test("an address of nothing opens nothing", () => {
    expect(matchRoute(routes, "/chat/")).toBeUndefined();
    expect(matchRoute(routes, "/chat/42/more")).toBeUndefined();
    expect(matchRoute(routes, "/elsewhere")).toBeUndefined();
  });

  test("a name with other letters arrives whole, a broken one as it stands", () => {
    expect(matchRoute(routes, "/case/%E5%B7%A5")?.params.caseId).toBe("工");
    expect(matchRoute(routes, "/case/%E5%B")?.params.caseId).toBe("%E5%B");
  });
});
