import type { AppRouter } from "@quintet/server/router";
import { createClient } from "@quintet/ui/client/create-client.ts";
import { createQueryClient } from "@quintet/ui/client/create-query-client.ts";
import { languageNames, languages } from "@quintet/ui/i18n/language.ts";
import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import { Mark } from "@quintet/ui/mark.tsx";
import { ConnectionBanner } from "@quintet/ui/states/connection-banner.tsx";
import { useEffect, useState } from "react";
import { ClientProvider } from "../api.ts";
import styles from "./answer.module.css";
import { linkOf } from "./features/reply/answer-link.ts";
import { OpenQuestion } from "./features/reply/open-question.tsx";
import { useAnswerWords } from "./words/use-words.ts";

/** The page behind an answer link: no log-in, the link in the address is all it takes, and it takes one answer. */
export function Answer() {
  const words = useAnswerWords();
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
        <OpenQuestion key={link} link={link} />
      </main>
    </ClientProvider>
  );
}
