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
    // A browser heeds it over https only, so that a machine of one's own works without.
    "strict-transport-security": "max-age=31536000; includeSubDomains",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
  };
}

export function securityHeaders(app: FastifyInstance): void {
  app.addHook("onSend", async (request, reply) => {
    reply.headers(headersFor(request.url));
    // Answers of the interface are somebody's data: no browser and no proxy keeps them.
    if (/^\/(trpc|api)\//.test(request.url) && !reply.hasHeader("cache-control"))
      reply.header("cache-control", "no-store");
  });
}
