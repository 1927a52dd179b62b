import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { lazy, Suspense } from "react";
import type { Matched } from "../portal/navigation/match-route.ts";
import type { partnerRoutes, ShareView } from "./partner-routes.ts";
import { InboxPage } from "./routes/inbox-page.tsx";

const KnowledgePage = lazy(() =>
  import("./routes/knowledge-page.tsx").then((room) => ({ default: room.KnowledgePage })),
);
const ArticlePage = lazy(() => import("./routes/article-page.tsx").then((room) => ({ default: room.ArticlePage })));
const ScorePage = lazy(() => import("./routes/score-page.tsx").then((room) => ({ default: room.ScorePage })));

export type PartnerPageProps = { route: Matched<keyof typeof partnerRoutes>; search: URLSearchParams };

/** The page of an address. */
export function PartnerPage({ route: { name, params }, search }: PartnerPageProps) {
  const view: ShareView = search.get("view") === "done" ? "done" : "open";
  const query = search.get("q") ?? "";
  const pages: Record<typeof name, () => React.ReactNode> = {
    inbox: () => <InboxPage view={view} />,
    share: () => <InboxPage view={view} shareId={params.shareId} />,
    knowledge: () => <KnowledgePage query={query} />,
    article: () => <ArticlePage articleId={params.articleId ?? ""} query={query} />,
    score: () => <ScorePage month={search.get("month")} />,
  };
  return <Suspense fallback={<LoadingSkeleton shape="page" />}>{pages[name]()}</Suspense>;
}
