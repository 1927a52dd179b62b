import { appConfig } from "@quintet/ui/vite/app-config.ts";
import { defineConfig } from "vite";

export default defineConfig(appConfig({ name: "workflow", base: "/workflow/", port: 7173 }));
