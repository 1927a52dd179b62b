import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { announce } from "@quintet/ui/shell/announce.ts";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import styles from "./unmask-phone.module.css";

const shownFor = 30_000;
const shortest = 2;

export type PhoneNumberProps = { customerId: string; masked: string; mayUnmask: boolean };

/** A number, masked; whoever may see it says why first, and it is masked again after half a minute. */
export function PhoneNumber({ customerId, masked, mayUnmask }: PhoneNumberProps) {
  const words = useWords();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const unmask = useMutation(
    useApi().directory.unmaskPhone.mutationOptions({
      gcTime: 0,
      onSuccess: () => {
        setAsking(false);
        setReason("");
        announce(words("phone.shown"));
      },
    }),
  );
  const { data, reset } = unmask;
  useEffect(() => {
    if (!data) return;
    const timer = setTimeout(reset, shownFor);
    return () => clearTimeout(timer);
  }, [data, reset]);

  return (
    <>
      <span translate="no">
        {data ? (data.phone ? format.phone(data.phone) : words("phone.none")) : format.phone(masked)}{" "}
        {mayUnmask ? (
          <button type="button" className={styles.link} onClick={() => (data ? reset() : setAsking(!asking))}>
            {words(data ? "phone.hide" : "phone.show")}
          </button>
        ) : null}
      </span>
      {asking && !data ? (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim().length >= shortest) unmask.mutate({ customerId, reason: reason.trim() });
          }}
        >
          <label>
            {words("phone.why")}
            <input
              // biome-ignore lint/a11y/noAutofocus: it opens because somebody asked for it, to be typed into
              autoFocus
              value={reason}
              maxLength={200}
              onChange={(event) => setReason(event.target.value)}
            />
          </label>
          <Button type="submit" disabled={reason.trim().length < shortest || unmask.isPending}>
            {words("phone.confirm")}
          </Button>
          {unmask.isError ? <span role="alert">{words("phone.failed")}</span> : null}
        </form>
      ) : null}
    </>
  );
}
