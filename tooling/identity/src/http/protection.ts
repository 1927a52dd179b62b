import type { ServerResponse } from "node:http";

/** Pages for people: no inline script or style, framed by nobody. A form may lead on to the apps by redirect. */
export function protectPage(res: ServerResponse, origins: readonly string[]): void {
  setPolicy(res, [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `form-action 'self' ${origins.join(" ")}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]);
  res.setHeader("X-Frame-Options", "DENY");
  res.setHeader("Cache-Control", "no-store");
}

/** The hidden frames keycloak-js puts into an app's page: framed by the apps' origins only. */
export function protectFrame(res: ServerResponse, origins: readonly string[]): void {
  setPolicy(res, [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    `frame-ancestors 'self' ${origins.join(" ")}`,
  ]);
  res.removeHeader("X-Frame-Options");
  res.setHeader("Cache-Control", "no-store");
}

function setPolicy(res: ServerResponse, directives: readonly string[]): void {
  res.setHeader("Content-Security-Policy", directives.join("; "));
  res.setHeader("X-Content-Type-Options", "nosniff");
  // Not "no-referrer": browsers would then send `Origin: null` with the log-in form.
  res.setHeader("Referrer-Policy", "same-origin");
}
