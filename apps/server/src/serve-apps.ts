import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

const APPS = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** The five apps, and the pages of their own that an app has besides its first one. */
const apps: Record<string, readonly string[]> = {
  access: ["portal", "partner", "survey"],
  knowledge: [],
  workflow: [],
  kpi: [],
  cockpit: ["wall"],
};

const ONE_YEAR = 31_536_000;

/** Serves the built apps under one origin; an address inside an app that is no file opens the app's page (deep links). */
export async function serveApps(app: FastifyInstance): Promise<void> {
  for (const [name, pages] of Object.entries(apps)) {
    const root = join(APPS, name, "dist");
    if (!existsSync(root)) continue;
    await app.register(fastifyStatic, {
      root,
      prefix: `/${name}/`,
      decorateReply: name === "access",
      wildcard: false,
      // Files under assets/ carry their hash in the name; pages are asked for anew each time.
      setHeaders: (response, path) => {
        const hashed = path.includes("/assets/");
        response.header("cache-control", hashed ? `public, max-age=${ONE_YEAR}, immutable` : "no-cache");
      },
    });
    app.get(`/${name}`, (_request, reply) => reply.redirect(`/${name}/`));
    app.get(`/${name}/*`, (request, reply) => {
      const inside = (request.params as { "*": string })["*"];
      const page = pages.find(
        (one) => (inside === one || inside.startsWith(`${one}/`)) && existsSync(join(root, `${one}.html`)),
      );
      return reply.header("cache-control", "no-cache").sendFile(page ? `${page}.html` : "index.html", root);
    });
  }
  app.get("/", (_request, reply) => reply.redirect("/access/"));
}
