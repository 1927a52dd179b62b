import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vite";
import { appConfig } from "../src/vite/app-config.ts";

export default defineConfig(
  mergeConfig(appConfig({ name: "access", base: "/gallery/" }), {
    root: fileURLToPath(new URL(".", import.meta.url)),
    cacheDir: fileURLToPath(new URL("../node_modules/.vite-gallery", import.meta.url)),
  }),
);
