import { appConfig } from "@quintet/ui/vite/app-config.ts";
import { defineConfig } from "vite";

export default defineConfig(appConfig({ name: "kpi", base: "/kpi/", port: 7174 }));
