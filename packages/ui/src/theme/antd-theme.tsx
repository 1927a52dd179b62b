import { ConfigProvider } from "antd";
import enUS from "antd/es/locale/en_US.js";
import zhCN from "antd/es/locale/zh_CN.js";
import { type ReactNode, useMemo, useSyncExternalStore } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { antdTokens } from "./antd-tokens.ts";
import { useTheme } from "./theme-provider.tsx";

const stillQuery = "(prefers-reduced-motion: reduce)";

function watchStill(changed: () => void): () => void {
  const query = matchMedia(stillQuery);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/** Lets antd components wear the app's tokens and speak its language; goes inside `ThemeProvider`. */
export function AntdTheme({ children }: { children: ReactNode }) {
  const { app, scheme, density } = useTheme();
  const { language } = useLanguage();
  const still = useSyncExternalStore(watchStill, () => matchMedia(stillQuery).matches);

  const theme = useMemo(() => antdTokens({ app, scheme, density, still }), [app, scheme, density, still]);
  return (
    <ConfigProvider theme={theme} locale={language === "en" ? enUS : zhCN} button={{ autoInsertSpace: false }}>
      {children}
    </ConfigProvider>
  );
}
