import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { appConfig } from "@quintet/ui/vite/app-config.ts";
import { defineConfig } from "vite";

/** The desk, the two portals and the survey; one that is not written yet is left out. */
const pages = ["index", "portal", "partner", "survey"]
  .map((name) => [name, fileURLToPath(new URL(`./${name}.html`, import.meta.url))] as const)
  .filter(([, file]) => existsSync(file));

export default defineConfig(
  appConfig({ name: "access", base: "/access/", port: 7171, inputs: Object.fromEntries(pages) }),
);
