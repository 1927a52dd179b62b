// Keeps the desk's own page and parts, so that it opens while the server is away. Never an answer of the API, never
// another page of this app; what it keeps is put there by the page itself and by what it loads (docs/manual-recording.md).
const KEPT = "quintet-desk";
const PAGE = "/access/";
const OTHER_PAGES = /^\/access\/(portal|partner|survey|silent-check-sso)/;

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(KEPT).then((kept) => kept.add(new Request(PAGE, { cache: "reload" }))));
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

async function keptFirst(request) {
  const kept = await caches.open(KEPT);
  const known = await kept.match(request);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) await kept.put(request, answer.clone());
  return answer;
}

async function pageOrKept(request) {
  const kept = await caches.open(KEPT);
  try {
    const answer = await fetch(request);
    if (answer.ok) await kept.put(PAGE, answer.clone());
    if (answer.status < 500) return answer;
    return (await kept.match(PAGE)) ?? answer;
  } catch (error) {
    const known = await kept.match(PAGE);
    if (known) return known;
    throw error;
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin || !pathname.startsWith(PAGE)) return;
  if (pathname.startsWith("/access/assets/")) event.respondWith(keptFirst(request));
  else if (request.mode === "navigate" && !OTHER_PAGES.test(pathname)) event.respondWith(pageOrKept(request));
});
