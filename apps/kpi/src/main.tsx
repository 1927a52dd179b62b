import "@quintet/ui/theme/quintet.css";
import { startI18n } from "@quintet/ui/i18n/start-i18n.ts";
import { ErrorBoundary } from "@quintet/ui/states/error-boundary.tsx";
import { ThemeProvider } from "@quintet/ui/theme/theme-provider.tsx";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { SignIn } from "./features/session/sign-in.tsx";
import { chinese } from "./words/zh-cn.ts";

await startI18n({
  resources: { "zh-CN": chinese, en: () => import("./words/en.ts").then(({ english }) => english) },
});

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(
  <StrictMode>
    <ThemeProvider app="kpi">
      <ErrorBoundary>
        <SignIn />
      </ErrorBoundary>
    </ThemeProvider>
  </StrictMode>,
);
