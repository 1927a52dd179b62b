import { useSyncExternalStore } from "react";

const storageKey = "quintet.offer-sound";
const listeners = new Set<() => void>();
let on = load();
let context: AudioContext | undefined;

function load(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
}

function setOn(next: boolean): void {
  on = next;
  try {
    localStorage.setItem(storageKey, next ? "on" : "off");
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

/** Whether an offer rings on this device. */
export function useOfferSound(): { on: boolean; setOn: (on: boolean) => void } {
  const value = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => on,
  );
  return { on: value, setOn };
}

function tone(at: AudioContext, pitch: number, start: number): void {
  const oscillator = at.createOscillator();
  const volume = at.createGain();
  oscillator.frequency.value = pitch;
  volume.gain.setValueAtTime(0.0001, start);
  volume.gain.exponentialRampToValueAtTime(0.12, start + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.28);
  oscillator.connect(volume).connect(at.destination);
  oscillator.start(start);
  oscillator.stop(start + 0.3);
}

/** Two soft tones, a fifth apart. Silent where the browser has not let the page sound yet. */
export function ring(): void {
  if (!on) return;
  try {
    context ??= new AudioContext();
    if (context.state === "suspended") void context.resume();
    tone(context, 660, context.currentTime + 0.01);
    tone(context, 990, context.currentTime + 0.17);
  } catch {
    // No sound device: the card, the title and the notification still tell.
  }
}
