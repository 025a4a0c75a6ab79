// Keeps static files, whose names change with their contents, and the page that says there is no connection. Nothing else,
// ever: no page about a customer stays in the browser. The server writes `version` and `files` above.
"use strict";

const shelf = `clientela ${version}`;
const offline = "/offline";

addEventListener("install", (event) => event.waitUntil(fill()));
addEventListener("activate", (event) => event.waitUntil(begin()));
addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (pathname.startsWith("/assets/")) event.respondWith(file(request));
  else if (request.mode === "navigate") event.respondWith(page(event));
});

async function fill() {
  const cache = await caches.open(shelf);
  await cache.addAll(files);
  // Without cookies it is nobody's page, in the language of the browser.
  const page = await fetch(offline, { credentials: "omit" });
  if (!page.ok) throw new Error(`${offline}: ${page.status}`);
  await cache.put(offline, page);
  await skipWaiting();
}

async function begin() {
  for (const name of await caches.keys()) if (name !== shelf) await caches.delete(name);
  await registration.navigationPreload?.enable();
  await clients.claim();
}

async function file(request) {
  const known = await caches.match(request);
  if (known) return known;
  const fresh = await fetch(request);
  if (fresh.ok) {
    const cache = await caches.open(shelf);
    await cache.put(request, fresh.clone());
  }
  return fresh;
}

async function page(event) {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request));
  } catch {
    return (await caches.match(offline)) ?? Response.error();
  }
}
