import type { Presence, PresenceState } from "@quintet/access/contract";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { Popover } from "@quintet/ui/parts/popover.tsx";
import { useNow } from "@quintet/ui/parts/second-ticker.ts";
import { type Tone, ToneShape } from "@quintet/ui/parts/tone.tsx";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { useOfferSound } from "../offer/offer-sound.ts";
import { clockText } from "./clock-text.ts";
import styles from "./set-presence.module.css";
import { type Choice, choices, useSetPresence } from "./use-set-presence.ts";

const presenceTone: Record<PresenceState, Tone> = {
  ready: "ok",
  busy: "attention",
  break: "attention",
  training: "accent",
  "not-responding": "bad",
  offline: "neutral",
};

/** Where I stand, for how long, and what I have in hand; the way to change it. */
export function SetPresence() {
  const words = useWords();
  const presence = useQuery(useApi().access.readPresence.queryOptions({}));
  if (!presence.data) return null;
  const { state, load, capacity } = presence.data;
  return (
    <>
      <Popover
        label={words("presence.label", { state: words(`presence.${state}`) })}
        align="end"
        buttonClass={styles.button}
        button={<Pill presence={presence.data} />}
      >
        {(close) => <Choose presence={presence.data} onDone={close} />}
      </Popover>
      <span className={styles.load}>
        <Chip tone={load >= capacity ? "attention" : "neutral"} title={words("presence.loadTitle")}>
          {words("presence.load", { load, capacity })}
        </Chip>
      </span>
    </>
  );
}

function Pill({ presence }: { presence: Presence }) {
  const words = useWords();
  const passed = useNow() - new Date(presence.since).getTime();
  return (
    <span className={styles.pill} data-tone={presenceTone[presence.state]}>
      <ToneShape tone={presenceTone[presence.state]} />
      {words(`presence.${presence.state}`)}
      {presence.state === "offline" ? null : <i className={styles.clock} data-clock={clockText(passed)} />}
    </span>
  );
}

/** The browser asks before it lets a page speak outside its window; nobody is asked twice. */
function AskForNotices() {
  const words = useWords();
  const [asked, setAsked] = useState(!("Notification" in window) || Notification.permission !== "default");
  if (asked) return null;
  return (
    <Button
      look="quiet"
      icon="bell"
      onClick={() => {
        setAsked(true);
        void Notification.requestPermission();
      }}
    >
      {words("presence.notices")}
    </Button>
  );
}

function Choose({ presence, onDone }: { presence: Presence; onDone: () => void }) {
  const words = useWords();
  const set = useSetPresence();
  const sound = useOfferSound();
  const [reason, setReason] = useState(presence.reason);
  const choose = (state: Choice) => {
    set.mutate({ state, reason: state === "busy" || state === "training" ? reason.trim() : "" });
    onDone();
  };
  return (
    <div className={styles.sheet}>
      {presence.state === "not-responding" ? (
        <p className={styles.hint}>{words("presence.notRespondingHint")}</p>
      ) : null}
      <ul>
        {choices.map((state) => (
          <li key={state}>
            <button type="button" aria-pressed={presence.state === state} onClick={() => choose(state)}>
              <span className={styles.shape} data-tone={presenceTone[state]}>
                <ToneShape tone={presenceTone[state] === "neutral" ? "accent" : presenceTone[state]} />
              </span>
              <span>{words(`presence.${state}`)}</span>
              <span className={styles.hint}>{words(`presence.${state}Hint`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <label className={styles.reason}>
        {words("presence.reason")}
        <input value={reason} maxLength={60} onChange={(event) => setReason(event.target.value)} />
      </label>
      <label className={styles.sound}>
        <input type="checkbox" checked={sound.on} onChange={(event) => sound.setOn(event.target.checked)} />
        {words("presence.sound")}
      </label>
      <AskForNotices />
    </div>
  );
}
