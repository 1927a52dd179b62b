import { announce } from "@quintet/ui/shell/announce.ts";
import { useEffect } from "react";
import { useWords } from "../../words/use-words.ts";
import { ring } from "./offer-sound.ts";

const again = 2_600;
const flash = 900;

/** Rings, flashes the page's title and, where allowed, tells the system, as long as an offer of `name` is open. */
export function useOfferAlarm(id: string | undefined, name: string): void {
  const words = useWords();

  useEffect(() => {
    if (id === undefined) return;
    const plain = document.title;
    const loud = words("offer.title", { name });
    announce(loud, "assertive");
    ring();
    document.title = `● ${loud}`;
    const bell = setInterval(ring, again);
    const blink = setInterval(() => {
      document.title = document.title === plain ? `● ${loud}` : plain;
    }, flash);
    const told = tellSystem(loud);
    return () => {
      clearInterval(bell);
      clearInterval(blink);
      document.title = plain;
      told?.close();
    };
  }, [id, name, words]);
}

function tellSystem(text: string): Notification | undefined {
  if (!document.hidden || !("Notification" in window) || Notification.permission !== "granted") return undefined;
  const notification = new Notification(text, { tag: "quintet-offer" });
  notification.onclick = () => window.focus();
  return notification;
}
