import { fileURLToPath } from "node:url";
import { appConfig } from "@quintet/ui/vite/app-config.ts";
import { defineConfig } from "vite";

const page = (name: string) => fileURLToPath(new URL(`./${name}.html`, import.meta.url));

export default defineConfig(
  appConfig({ name: "cockpit", base: "/cockpit/", port: 7175, inputs: { index: page("index"), wall: page("wall") } }),
);
