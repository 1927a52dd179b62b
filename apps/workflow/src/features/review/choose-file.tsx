import { Button } from "@quintet/ui/parts/button.tsx";
import { LOG_LIMITS } from "@quintet/workflow/core";
import { useRef, useState } from "react";
import { useWords } from "../../words/use-words.ts";
import styles from "./review.module.css";

/** Takes a file by drop or by choice. What is larger than a log may be is refused before it is read. */
export function ChooseFile({ onChoose }: { onChoose: (file: File, text: string) => void }) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [tooLarge, setTooLarge] = useState(false);
  const read = async (file: File | undefined) => {
    if (!file) return;
    const large = file.size > LOG_LIMITS.characters * 2;
    setTooLarge(large);
    if (!large) onChoose(file, await file.text());
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button within
    <div
      className={styles.drop}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void read(event.dataTransfer.files[0]);
      }}
    >
      <span>{words("review.import.drop")}</span>
      <Button icon="upload" onClick={() => field.current?.click()}>
        {words("review.import.choose")}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        accept=".xes,.xml,.csv,text/csv,application/xml"
        aria-label={words("review.import.choose")}
        onChange={(event) => void read(event.target.files?.[0])}
      />
      {tooLarge ? <span role="alert">{words("review.refused.too-large")}</span> : null}
    </div>
  );
}
