import { fileURLToPath } from "node:url";
import { appConfig } from "@quintet/ui/vite/app-config.ts";
import { defineConfig } from "vite";

/** The process app, and the page behind a link that answers a task from outside. */
const pages = ["index", "answer"].map(
  (name) => [name, fileURLToPath(new URL(`./${name}.html`, import.meta.url))] as const,
);

export default defineConfig(
  appConfig({ name: "workflow", base: "/workflow/", port: 7173, inputs: Object.fromEntries(pages) }),
);
