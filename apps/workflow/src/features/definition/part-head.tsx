import { Button } from "@quintet/ui/parts/button.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import type { ReactNode } from "react";
import { useWords } from "../../words/use-words.ts";
import styles from "./part-head.module.css";

/** The head of one form or table: its id, ways to look at it, and taking it out, which can be taken back. */
export function PartHead(props: { id: string; children?: ReactNode; onRemove: () => void; onTakeBack: () => void }) {
  const words = useWords();
  const { id, children, onRemove, onTakeBack } = props;
  return (
    <header className={styles.head}>
      <h2>{id}</h2>
      {children}
      <Button
        look="quiet"
        onClick={() => {
          onRemove();
          toast.offer(words("part.removed", { id }), { label: words("part.takeBack"), run: onTakeBack });
        }}
      >
        {words("part.remove", { id })}
      </Button>
    </header>
  );
}
