import { Button } from "@quintet/ui/parts/button.tsx";
import { useState } from "react";
import { useWords } from "../../words/use-words.ts";
import styles from "./answer-offer.module.css";

const reasons = ["full", "skill", "conflict", "device"] as const;
const shortest = 2;

export type DeclineReasonsProps = { busy: boolean; onCancel: () => void; onChoose: (reason: string) => void };

/** Why an offer is not taken: one of the usual reasons, or one in own words. */
export function DeclineReasons({ busy, onCancel, onChoose }: DeclineReasonsProps) {
  const words = useWords();
  const [own, setOwn] = useState("");
  return (
    <fieldset className={styles.reasons} disabled={busy}>
      <legend>{words("offer.why")}</legend>
      {reasons.map((reason) => (
        <Button key={reason} onClick={() => onChoose(words(`offer.reason.${reason}`))}>
          {words(`offer.reason.${reason}`)}
        </Button>
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (own.trim().length >= shortest) onChoose(own.trim());
        }}
      >
        <input
          value={own}
          maxLength={200}
          aria-label={words("offer.ownReason")}
          placeholder={words("offer.ownReason")}
          onChange={(event) => setOwn(event.target.value)}
        />
        <Button type="submit" disabled={own.trim().length < shortest}>
          {words("offer.confirmDecline")}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {words("offer.back")}
        </Button>
      </form>
    </fieldset>
  );
}
