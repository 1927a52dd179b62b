/** Seconds. A demotion is seen after one access token at the latest; a log-in lasts one shift at most. */
export const ACCESS_TOKEN_SECONDS = 300;
export const SESSION_IDLE_SECONDS = 1_800;
export const SESSION_MAX_SECONDS = 36_000;
export const INTERACTION_SECONDS = 1_800;

/** How long a session may still live when it is used now; `loginTs` and `now` in seconds since 1970. */
export function sessionSeconds(loginTs: number | undefined, now: number): number {
  const left = loginTs === undefined ? SESSION_IDLE_SECONDS : loginTs + SESSION_MAX_SECONDS - now;
  return Math.max(1, Math.min(SESSION_IDLE_SECONDS, left));
}
