import type { FastifyInstance } from "fastify";

// Styles are made at run time by the interface's component library; scripts never are.
const policy = (frameAncestors: string) =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors}`,
  ].join("; ");

/**
 * Headers of every answer (SEC-8). Only the page of the silent log-in check may be framed, by our own pages; its path alone
 * decides: an address that merely mentions the page must not make another one framable.
 */
export function headersFor(url: string): Record<string, string> {
  const silent = url.split("?", 1)[0]?.endsWith("/silent-check-sso.html");
  return {
    "content-security-policy": policy(silent ? "'self'" : "'none'"),
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
  };
}

export function securityHeaders(app: FastifyInstance): void {
  app.addHook("onSend", async (request, reply) => {
    reply.headers(headersFor(request.url));
  });
}
