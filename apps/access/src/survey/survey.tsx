import type { AppRouter } from "@quintet/server/router";
import { createClient } from "@quintet/ui/client/create-client.ts";
import { createQueryClient } from "@quintet/ui/client/create-query-client.ts";
import { languageNames, languages } from "@quintet/ui/i18n/language.ts";
import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import { Mark } from "@quintet/ui/mark.tsx";
import { ConnectionBanner } from "@quintet/ui/states/connection-banner.tsx";
import { useEffect, useState } from "react";
import { ClientProvider } from "../api.ts";
import { OpenSurvey } from "./features/rating/open-survey.tsx";
import { linkOf } from "./features/rating/survey-link.ts";
import styles from "./survey.module.css";
import { useSurveyWords } from "./words/use-words.ts";

/** The rating page: no log-in, the link in the address is all it takes. */
export function Survey() {
  const words = useSurveyWords();
  const { language, setLanguage } = useLanguage();
  const [client] = useState(() => createClient<AppRouter>({ url: "/trpc", token: async () => undefined }));
  const [queryClient] = useState(createQueryClient);
  const [link, setLink] = useState(() => linkOf(location.hash));
  useEffect(() => {
    const change = () => setLink(linkOf(location.hash));
    addEventListener("hashchange", change);
    return () => removeEventListener("hashchange", change);
  }, []);
  useEffect(() => {
    document.title = `${words("title")} · Quintet`;
  }, [words]);
  const other = languages.find((one) => one !== language) ?? "en";
  return (
    <ClientProvider client={client} queryClient={queryClient}>
      <ConnectionBanner />
      <header className={styles.head}>
        <Mark size={26} />
        <span>Quintet</span>
        <button type="button" lang={other} onClick={() => setLanguage(other)}>
          {languageNames[other]}
        </button>
      </header>
      <main className={styles.main}>
        <OpenSurvey key={link} link={link} />
      </main>
    </ClientProvider>
  );
}
