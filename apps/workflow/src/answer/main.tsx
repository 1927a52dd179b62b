import "@quintet/ui/theme/quintet.css";
import { startI18n } from "@quintet/ui/i18n/start-i18n.ts";
import { ErrorBoundary } from "@quintet/ui/states/error-boundary.tsx";
import { ThemeProvider } from "@quintet/ui/theme/theme-provider.tsx";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Answer } from "./answer.tsx";
import { answerChinese } from "./words/zh-cn.ts";

await startI18n({
  resources: { "zh-CN": answerChinese, en: () => import("./words/en.ts").then(({ answerEnglish }) => answerEnglish) },
});

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(
  <StrictMode>
    <ThemeProvider app="workflow">
      <ErrorBoundary>
        <Answer />
      </ErrorBoundary>
    </ThemeProvider>
  </StrictMode>,
);
