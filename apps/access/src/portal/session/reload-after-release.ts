const place = "quintet.reloaded";
const patience = 60_000;

/**
 * A page that was opened before a release asks for parts that are gone. Loading it anew brings the new ones; at most
 * once a minute, so that a part that is truly missing ends in an honest error and not in a circle.
 */
export function reloadAfterRelease(): void {
  addEventListener("vite:preloadError", (event) => {
    const last = Number(sessionStorage.getItem(place) ?? 0);
    if (Date.now() - last < patience) return;
    sessionStorage.setItem(place, String(Date.now()));
    event.preventDefault();
    location.reload();
  });
}
