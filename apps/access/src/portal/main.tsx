import "@quintet/ui/theme/quintet.css";
import { startI18n } from "@quintet/ui/i18n/start-i18n.ts";
import { ErrorBoundary } from "@quintet/ui/states/error-boundary.tsx";
import { ThemeProvider } from "@quintet/ui/theme/theme-provider.tsx";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Portal } from "./portal.tsx";
import { OpenSession } from "./session/open-session.tsx";
import { reloadAfterRelease } from "./session/reload-after-release.ts";
import { portalChinese } from "./words/zh-cn.ts";

reloadAfterRelease();
await startI18n({
  resources: { "zh-CN": portalChinese, en: () => import("./words/en.ts").then(({ portalEnglish }) => portalEnglish) },
});

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(
  <StrictMode>
    <ThemeProvider app="access">
      <ErrorBoundary>
        <OpenSession realm="quintet-customers" clientId="quintet-portal">
          {(session) => <Portal session={session} />}
        </OpenSession>
      </ErrorBoundary>
    </ThemeProvider>
  </StrictMode>,
);
