import "../src/theme/quintet.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createQueryClient } from "../src/client/create-query-client.ts";
import { startI18n } from "../src/i18n/start-i18n.ts";
import { ErrorBoundary } from "../src/states/error-boundary.tsx";
import { AntdTheme } from "../src/theme/antd-theme.tsx";
import { ThemeProvider } from "../src/theme/theme-provider.tsx";
import { type AppName, appNames } from "../src/theme/tokens.ts";
import { Gallery } from "./gallery.tsx";
import { galleryChinese, galleryEnglish } from "./strings.ts";

const wanted = new URLSearchParams(location.search).get("app");
const app: AppName = appNames.find((name) => name === wanted) ?? "access";

await startI18n({ resources: { "zh-CN": galleryChinese, en: galleryEnglish } });

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <ThemeProvider app={app}>
        <AntdTheme>
          <ErrorBoundary>
            <Gallery app={app} />
          </ErrorBoundary>
        </AntdTheme>
      </ThemeProvider>
    </QueryClientProvider>
  </StrictMode>,
);
