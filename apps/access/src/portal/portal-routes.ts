/** Addresses of the portal, below `/access/portal`. */
export const portalBase = "/access/portal";

export const portalRoutes = {
  home: "/",
  search: "/search",
  article: "/article/:articleId",
  request: "/request",
  newChat: "/chat",
  chat: "/chat/:interactionId",
  chats: "/chats",
  case: "/case/:caseId",
} as const;

function withQuestion(path: string, question: Record<string, string | undefined>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(question)) if (value) search.set(key, value);
  const text = search.toString();
  return text ? `${portalBase}${path}?${text}` : `${portalBase}${path}`;
}

export type RequestKind = "fault" | "request";

export const portalLinks = {
  home: portalBase,
  chats: `${portalBase}/chats`,
  search: (q: string) => withQuestion("/search", { q }),
  article: (articleId: string, q?: string) => withQuestion(`/article/${articleId}`, { q }),
  request: (kind: RequestKind) => withQuestion("/request", { kind }),
  newChat: (about: { caseId?: string; text?: string } = {}) =>
    withQuestion("/chat", { case: about.caseId, text: about.text }),
  chat: (interactionId: string) => withQuestion(`/chat/${interactionId}`, {}),
  case: (caseId: string, part?: "add") => withQuestion(`/case/${caseId}`, { part }),
} as const;
