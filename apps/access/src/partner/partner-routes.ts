/** Addresses of the partner portal, below `/access/partner`. */
export const partnerBase = "/access/partner";

export const partnerRoutes = {
  inbox: "/",
  share: "/share/:shareId",
  knowledge: "/knowledge",
  article: "/article/:articleId",
  score: "/score",
} as const;

export type ShareView = "open" | "done";

function withQuestion(path: string, question: Record<string, string | undefined>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(question)) if (value) search.set(key, value);
  const text = search.toString();
  return text ? `${partnerBase}${path}?${text}` : `${partnerBase}${path}`;
}

const viewOf = (view: ShareView) => (view === "done" ? view : undefined);

export const partnerLinks = {
  inbox: (view: ShareView = "open") => withQuestion("", { view: viewOf(view) }),
  share: (shareId: string, view: ShareView = "open") => withQuestion(`/share/${shareId}`, { view: viewOf(view) }),
  knowledge: (q?: string) => withQuestion("/knowledge", { q }),
  article: (articleId: string, q?: string) => withQuestion(`/article/${articleId}`, { q }),
  score: (month?: string) => withQuestion("/score", { month }),
} as const;
