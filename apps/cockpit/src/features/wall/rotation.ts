const LEAST = 5;
const MOST = 600;

/** Reads `?rotate=15`; anything that is no number of seconds from 5 to 600 counts as not asked for. */
export function parseRotate(search: string): number | null {
  const asked = new URLSearchParams(search).get("rotate");
  const seconds = asked === null ? Number.NaN : Number(asked);
  return Number.isInteger(seconds) && seconds >= LEAST && seconds <= MOST ? seconds : null;
}

/** The page of a moment. It depends on the server's clock alone, so that several screens turn in step. */
export const pageAt = (serverNow: number, seconds: number, pages: number): number =>
  pages === 0 ? 0 : Math.floor(serverNow / (seconds * 1000)) % pages;

/** Milliseconds until the pages turn. */
export const untilTurn = (serverNow: number, seconds: number): number =>
  seconds * 1000 - (serverNow % (seconds * 1000));

/** The wall of an address: `/cockpit/wall/network-service` → `network-service`. */
export function wallIdOf(path: string): string | null {
  const found = /\/wall\/([^/]+)\/?$/.exec(path)?.[1];
  return found ? decodeURIComponent(found) : null;
}
