import { Icon } from "@quintet/ui/icons.tsx";
import { type KeyboardEvent, useState } from "react";
import { useWords } from "../../words/use-words.ts";
import styles from "./keyword-field.module.css";

const longest = 30;
const most = 30;
export type KeywordFieldProps = { id: string; keywords: readonly string[]; onChange: (keywords: string[]) => void };

/** Words under which an article is found. Enter, a comma or leaving the field takes one up; backspace takes the last back. */
export function KeywordField({ id, keywords, onChange }: KeywordFieldProps) {
  const words = useWords();
  const [text, setText] = useState("");
  const takeUp = (said: string) => {
    const fresh = said.split(/[,，、;；\n]/).map((word) => word.trim().slice(0, longest));
    const all = [...new Set([...keywords, ...fresh.filter((word) => word !== "")])].slice(0, most);
    setText("");
    if (all.length !== keywords.length) onChange(all);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      takeUp(text);
    }
    if (event.key === "Backspace" && text === "") onChange(keywords.slice(0, -1));
  };
  return (
    <div className={styles.field}>
      {keywords.map((keyword) => (
        <span key={keyword} className={styles.keyword}>
          {keyword}
          <button
            type="button"
            aria-label={words("edit.dropKeyword", { keyword })}
            onClick={() => onChange(keywords.filter((one) => one !== keyword))}
          >
            <Icon name="close" size={12} />
          </button>
        </span>
      ))}
      <input
        id={id}
        value={text}
        onChange={({ target, nativeEvent }) => {
          const composing = nativeEvent instanceof InputEvent && nativeEvent.isComposing;
          if (!composing && /[,，、;；]/.test(target.value)) takeUp(target.value);
          else setText(target.value);
        }}
        onKeyDown={press}
        onBlur={() => takeUp(text)}
      />
    </div>
  );
}
