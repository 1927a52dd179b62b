import type { OfferView } from "@quintet/access/contract";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Icon } from "@quintet/ui/icons.tsx";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { CountdownRing } from "@quintet/ui/parts/countdown-ring.tsx";
import { Kbd } from "@quintet/ui/parts/kbd.tsx";
import { useNow } from "@quintet/ui/parts/second-ticker.ts";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { z } from "zod";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { useShortcut } from "../keyboard/shortcuts.tsx";
import { channelIcon } from "../work/channel-icon.ts";
import { VipChip } from "../work/vip-chip.tsx";
import styles from "./answer-offer.module.css";
import { DeclineReasons } from "./decline-reasons.tsx";
import { useAnswerOffer } from "./use-answer-offer.ts";
import { useOfferAlarm } from "./use-offer-alarm.ts";

type Offer = z.infer<typeof OfferView>;

/** What routing offers me now, over whatever I am doing; the offer nearest its end comes first. */
export function OfferArea() {
  const words = useWords();
  const work = useQuery(useApi().access.readMyWork.queryOptions({}));
  const now = useNow((work.data?.offers.length ?? 0) > 0);
  const open = (work.data?.offers ?? []).filter((offer) => Date.parse(offer.expiresAt) > now);
  const first = open[0];
  useOfferAlarm(first?.interactionId, first?.customerName ?? "");
  if (!first) return null;
  return (
    <section className={styles.area} aria-label={words("offer.area")}>
      <OfferCard key={first.interactionId} offer={first} more={open.length - 1} />
    </section>
  );
}

function OfferCard({ offer, more }: { offer: Offer; more: number }) {
  const words = useWords();
  const format = useFormat();
  const id = useId();
  const [seenAt] = useState(Date.now);
  const [declining, setDeclining] = useState(false);
  const { accept, decline } = useAnswerOffer();
  const busy = accept.isPending || decline.isPending;
  const take = () => accept.mutate({ interactionId: offer.interactionId });
  useShortcut("a", busy ? undefined : take);
  const waited = useNow() - Date.parse(offer.waitedSince);

  return (
    <div className={styles.card} role="alertdialog" aria-labelledby={`${id}-title`} aria-describedby={`${id}-about`}>
      <CountdownRing due={offer.expiresAt} since={seenAt} label={words("offer.countdown")} size={52} />
      <div className={styles.about} id={`${id}-about`}>
        <div className={styles.head} id={`${id}-title`}>
          <span className="sr-only">{words("offer.incoming")}</span>
          <strong>{offer.customerName}</strong>
          <VipChip vip={offer.vip} />
          <Chip icon={channelIcon(offer.channel)}>{words(`channel.${offer.channel}`)}</Chip>
          <span className={styles.topic}>{offer.topic}</span>
        </div>
        <p className={styles.words}>{offer.firstWords}</p>
        <p className={styles.because}>
          <Icon name="arbitrate" size={14} />
          {words("offer.because", { because: offer.because })} ·{" "}
          {words("offer.waited", { time: format.duration(waited) })}
        </p>
        {declining ? (
          <DeclineReasons
            busy={busy}
            onCancel={() => setDeclining(false)}
            onChoose={(reason) => decline.mutate({ interactionId: offer.interactionId, reason })}
          />
        ) : null}
      </div>
      {declining ? null : (
        <div className={styles.actions}>
          <Button look="primary" disabled={busy} onClick={take} aria-keyshortcuts="a">
            {words("offer.accept")} <Kbd keys={["A"]} />
          </Button>
          <Button disabled={busy} onClick={() => setDeclining(true)}>
            {words("offer.decline")}
          </Button>
          {more > 0 ? <span className={styles.more}>{words("offer.more", { count: more })}</span> : null}
        </div>
      )}
    </div>
  );
}
