import type { Customer360 } from "@quintet/access/contract";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { TimeLine } from "@quintet/ui/parts/time-line.tsx";
import { type Key, useWords } from "../../words/use-words.ts";

const channels: Partial<Record<string, Key>> = {
  "web-chat": "channel.web-chat",
  "portal-form": "channel.portal-form",
  voice: "channel.voice",
  email: "channel.email",
  "service-hall": "channel.service-hall",
  internet: "channel.internet",
  partner: "channel.partner",
};

/** When and through what the customer came before, and how it was rated. */
export function RecentContacts({ contacts }: { contacts: Customer360["contacts"] }) {
  const words = useWords();
  const format = useFormat();
  if (contacts.length === 0) return <span style={{ color: "var(--hint-text)" }}>{words("context.noContacts")}</span>;
  return (
    <TimeLine
      label={words("context.contacts")}
      entries={contacts.map(({ id, at, channel, topic, rating }) => {
        const known = channels[channel];
        return {
          key: id,
          at,
          children: `${known ? words(known) : channel} · ${topic}`,
          ...(rating === null ? {} : { aside: words("context.rating", { rating: format.number(rating) }) }),
        };
      })}
    />
  );
}
