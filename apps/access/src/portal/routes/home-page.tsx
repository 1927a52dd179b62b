import { useEffect } from "react";
import { AskedByMany } from "../features/article/asked-by-many.tsx";
import { ListCases } from "../features/case/list-cases.tsx";
import { ShowRunningChats } from "../features/chat/show-running-chats.tsx";
import { ChooseEntry } from "../features/customer/choose-entry.tsx";
import { Greet } from "../features/customer/greet.tsx";
import { usePortalWords } from "../words/use-words.ts";
import styles from "./home-page.module.css";

/** The first page: what can be done, what is running, what others ask. */
export function HomePage({ onLogOut }: { onLogOut: () => void }) {
  const words = usePortalWords();
  useEffect(() => {
    document.title = `${words("home.title")} · Quintet`;
  }, [words]);
  return (
    <>
      <Greet onLogOut={onLogOut} />
      <div className={styles.columns}>
        <div className={styles.whole}>
          <ChooseEntry />
        </div>
        <div className={styles.main}>
          <ShowRunningChats />
          <ListCases />
        </div>
        <div className={styles.side}>
          <AskedByMany />
        </div>
      </div>
    </>
  );
}
