import "@quintet/ui/theme/quintet.css";
import { startI18n } from "@quintet/ui/i18n/start-i18n.ts";
import { ErrorBoundary } from "@quintet/ui/states/error-boundary.tsx";
import { ThemeProvider } from "@quintet/ui/theme/theme-provider.tsx";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { OpenSession } from "../portal/session/open-session.tsx";
import { reloadAfterRelease } from "../portal/session/reload-after-release.ts";
import { Partner } from "./partner.tsx";
import { partnerChinese } from "./words/zh-cn.ts";

reloadAfterRelease();
await startI18n({
  resources: {
    "zh-CN": partnerChinese,
    en: () => import("./words/en.ts").then(({ partnerEnglish }) => partnerEnglish),
  },
});

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(
  <StrictMode>
    <ThemeProvider app="access">
      <ErrorBoundary>
        <OpenSession realm="quintet" clientId="quintet-partner">
          {(session) => <Partner session={session} />}
        </OpenSession>
      </ErrorBoundary>
    </ThemeProvider>
  </StrictMode>,
);
