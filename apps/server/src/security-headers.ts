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

/** Headers of every answer (SEC-8). Only the page of the silent log-in check may be framed, by our own pages. */
export function securityHeaders(app: FastifyInstance): void {
  app.addHook("onSend", async (request, reply) => {
    const silent = request.url.includes("silent-check-sso");
    reply.header("content-security-policy", policy(silent ? "'self'" : "'none'"));
    reply.header("x-content-type-options", "nosniff");
    reply.header("referrer-policy", "same-origin");
    reply.header("cross-origin-opener-policy", "same-origin");
    reply.header("permissions-policy", "camera=(), geolocation=(), microphone=()");
  });
}
