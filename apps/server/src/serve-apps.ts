import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

const APPS = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** The five apps, and the pages of their own that an app has besides its first one. */
const apps: Record<string, readonly string[]> = {
  access: ["portal", "partner", "survey"],
  knowledge: [],
  workflow: ["answer"],
  kpi: [],
  cockpit: ["wall"],
};

const ONE_YEAR = 31_536_000;

/** The page of an app for an address inside it: one of its own pages, or its first one. */
function pageFor(root: string, pages: readonly string[], inside: string): string {
  const own = pages.find((one) => inside === one || inside.startsWith(`${one}/`));
  return own && existsSync(join(root, `${own}.html`)) ? `${own}.html` : "index.html";
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Serves the built apps under one origin; an address inside an app that is no file opens the app's page (deep links). */
export async function serveApps(app: FastifyInstance): Promise<void> {
  // Files are looked up when they are asked for, so that an app built anew is served without a restart.
  await app.register(fastifyStatic, { root: APPS, serve: false, cacheControl: false });
  for (const [name, pages] of Object.entries(apps)) {
    const root = join(APPS, name, "dist");
    app.get(`/${name}`, (_request, reply) => reply.redirect(`/${name}/`));
    app.get(`/${name}/*`, (request, reply) => {
      const inside = (request.params as { "*": string })["*"];
      if (inside.startsWith("assets/")) {
        // Their names carry their content's hash: they never change, and a missing one is no page.
        reply.header("cache-control", `public, max-age=${ONE_YEAR}, immutable`);
        return reply.sendFile(inside, root);
      }
      reply.header("cache-control", "no-cache");
      return reply.sendFile(isFile(join(root, inside)) ? inside : pageFor(root, pages, inside), root);
    });
  }
  app.get("/", (_request, reply) => reply.redirect("/access/"));
}
