import { ConfigProvider } from "antd";
import type { Locale } from "antd/es/locale/index.js";
import zhCN from "antd/es/locale/zh_CN.js";
import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from "react";
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
  const [english, setEnglish] = useState<Locale>();
  const still = useSyncExternalStore(watchStill, () => matchMedia(stillQuery).matches);

  useEffect(() => {
    if (language !== "en" || english) return;
    void import("antd/es/locale/en_US.js").then((loaded) => setEnglish(loaded.default));
  }, [language, english]);

  const theme = useMemo(() => antdTokens({ app, scheme, density, still }), [app, scheme, density, still]);
  return (
    <ConfigProvider
      theme={theme}
      locale={language === "en" ? (english ?? zhCN) : zhCN}
      button={{ autoInsertSpace: false }}
    >
      {children}
    </ConfigProvider>
  );
}
