import { appConfig } from "@quintet/ui/vite/app-config.ts";
import { defineConfig } from "vite";

export default defineConfig(appConfig({ name: "knowledge", base: "/knowledge/", port: 7172 }));
