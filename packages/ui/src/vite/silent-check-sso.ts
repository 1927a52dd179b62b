import { silentCheckSsoHtml, silentCheckSsoScript } from "@quintet/auth/silent-check-sso";
import type { Plugin } from "vite";

const files: Readonly<Record<string, { type: string; text: string }>> = {
  "silent-check-sso.html": { type: "text/html", text: silentCheckSsoHtml },
  "silent-check-sso.js": { type: "text/javascript", text: silentCheckSsoScript },
};

/** Puts the page of the silent single sign-on beside the app, built or in development. */
export function silentCheckSso(): Plugin {
  return {
    name: "quintet-silent-check-sso",
    generateBundle() {
      for (const [fileName, { text }] of Object.entries(files))
        this.emitFile({ type: "asset", fileName, source: text });
    },
    configureServer({ middlewares, config }) {
      middlewares.use((request, response, next) => {
        const path = request.url?.split("?")[0] ?? "";
        const file = path.startsWith(config.base) ? files[path.slice(config.base.length)] : undefined;
        if (!file) return next();
        response.setHeader("content-type", file.type);
        response.end(file.text);
      });
    },
  };
}
