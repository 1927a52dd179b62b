import react from "@vitejs/plugin-react";
import type { UserConfig } from "vite";
import type { AppName } from "../theme/tokens.ts";
import { silentCheckSso } from "./silent-check-sso.ts";

export type AppConfigInput = {
  name: AppName;
  /** Where the app lives under the one origin: `/access/`. */
  base: `/${string}/`;
  /** Names of HTML entries to their files, for apps with more than `index.html` (portal, widget). */
  inputs?: Record<string, string>;
  /** Port of the development server. */
  port?: number;
};

const server = "http://127.0.0.1:7070";

// `$initial` keeps a group to what the first page needs: a table used on one route stays with that route.
const initial = ["$initial" as const];

/**
 * The build of an app. Nothing inline in the page, so that a strict content security policy holds; no `node` condition,
 * so that server rooms cannot be entered; libraries in chunks of their own, which stay cached from release to release.
 */
export function appConfig({ name, base, inputs, port }: AppConfigInput): UserConfig {
  return {
    base,
    appType: "spa",
    plugins: [react(), silentCheckSso()],
    cacheDir: `node_modules/.vite-${name}`,
    resolve: {
      conditions: ["module", "browser", "development|production"],
      dedupe: ["react", "react-dom", "antd", "i18next"],
    },
    server: {
      ...(port === undefined ? {} : { port }),
      strictPort: true,
      proxy: { "/trpc": { target: server }, "/realms": { target: server } },
    },
    build: {
      outDir: "dist",
      target: "es2023",
      sourcemap: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 900,
      rolldownOptions: {
        ...(inputs ? { input: inputs } : {}),
        output: {
          codeSplitting: {
            groups: [
              { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
              {
                name: "antd",
                test: /node_modules[\\/](antd|@ant-design|@rc-component)[\\/]/,
                tags: initial,
                entriesAware: true,
                priority: 2,
              },
              {
                name: "data",
                test: /node_modules[\\/](@tanstack|@trpc|eventsource|eventsource-parser|i18next|react-i18next)[\\/]/,
                tags: initial,
                entriesAware: true,
                priority: 1,
              },
            ],
          },
        },
      },
    },
  };
}
