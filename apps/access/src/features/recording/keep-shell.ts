const KEPT = "quintet-desk";

/** Everything this page has loaded of itself. */
const loaded = (): string[] =>
  performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => new URL(name).pathname.startsWith(`${import.meta.env.BASE_URL}assets/`));

async function keep(open: () => Promise<unknown>): Promise<void> {
  await navigator.serviceWorker.register(`${import.meta.env.BASE_URL}desk-worker.js`);
  await navigator.serviceWorker.ready;
  // The form has to open when nothing can be fetched any more.
  await open();
  const kept = await caches.open(KEPT);
  const known = new Set((await kept.keys()).map(({ url }) => url));
  await kept.addAll([...new Set(loaded())].filter((url) => !known.has(url)));
}

/**
 * Lets this page open again while the server is away; `open` loads what has to open then. A browser without service
 * workers goes on without.
 */
export function keepShell(open: () => Promise<unknown>): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  void keep(open).catch(() => undefined);
}
