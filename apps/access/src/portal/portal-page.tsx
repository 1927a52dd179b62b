import { lazy } from "react";
import type { Matched } from "./navigation/match-route.ts";
import type { portalRoutes } from "./portal-routes.ts";
import { HomePage } from "./routes/home-page.tsx";

const SearchPage = lazy(() => import("./routes/search-page.tsx").then((room) => ({ default: room.SearchPage })));
const ArticlePage = lazy(() => import("./routes/article-page.tsx").then((room) => ({ default: room.ArticlePage })));
const RequestPage = lazy(() => import("./routes/request-page.tsx").then((room) => ({ default: room.RequestPage })));
const NewChatPage = lazy(() => import("./routes/new-chat-page.tsx").then((room) => ({ default: room.NewChatPage })));
const ChatPage = lazy(() => import("./routes/chat-page.tsx").then((room) => ({ default: room.ChatPage })));
const ChatsPage = lazy(() => import("./routes/chats-page.tsx").then((room) => ({ default: room.ChatsPage })));
const CasePage = lazy(() => import("./routes/case-page.tsx").then((room) => ({ default: room.CasePage })));

export type PortalPageProps = {
  route: Matched<keyof typeof portalRoutes>;
  search: URLSearchParams;
  onLogOut: () => void;
};

/** The page of an address. The first one is at hand, the others come when they are opened. */
export function PortalPage({ route, search, onLogOut }: PortalPageProps) {
  const { name, params } = route;
  switch (name) {
    case "home":
      return <HomePage onLogOut={onLogOut} />;
    case "search":
      return <SearchPage query={search.get("q") ?? ""} />;
    case "article":
      return <ArticlePage articleId={params.articleId ?? ""} query={search.get("q") ?? ""} />;
    case "request":
      return <RequestPage kind={search.get("kind") === "fault" ? "fault" : "request"} />;
    case "newChat":
      return <NewChatPage caseId={search.get("case")} text={search.get("text") ?? ""} />;
    case "chat":
      return <ChatPage key={params.interactionId} interactionId={params.interactionId ?? ""} />;
    case "chats":
      return <ChatsPage />;
    case "case":
      return <CasePage caseId={params.caseId ?? ""} adding={search.get("part") === "add"} />;
  }
}
