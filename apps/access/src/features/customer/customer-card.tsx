import { type CustomerProfile, directoryMay } from "@quintet/directory/contract";
import { Avatar } from "@quintet/ui/parts/avatar.tsx";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { type Key, useWords } from "../../words/use-words.ts";
import { useMay } from "../session/me.tsx";
import { VipChip } from "../work/vip-chip.tsx";
import styles from "./customer-card.module.css";
import { PhoneNumber } from "./unmask-phone.tsx";

/** What a consent speaks of; a code nobody has named yet is shown as it is. */
const consentWords: Readonly<Record<string, Key>> = {
  sms: "customer.consent.sms",
  voice: "customer.consent.voice",
  email: "customer.consent.email",
  wechat: "customer.consent.wechat",
  marketing: "customer.consent.marketing",
  service: "customer.consent.service",
};

/** Who the customer is, on one card. */
export function CustomerCard({ profile }: { profile: CustomerProfile }) {
  const words = useWords();
  const mayUnmask = useMay(directoryMay.unmaskPhone);
  const { id, name, kind, phoneMasked, city, since, plan, tags, vip, consents } = profile;
  const said = (code: string) => (consentWords[code] ? words(consentWords[code]) : code);
  const refused = consents.filter((consent) => !consent.given);
  const about = [city, since ? words("customer.since", { since: since.slice(0, 10) }) : null].filter(Boolean);
  return (
    <section className={styles.card} aria-label={words("customer.label")}>
      <Avatar id={id} name={name} size={42} decorative />
      <div className={styles.who}>
        <div className={styles.name}>
          <h2>{name}</h2>
          <VipChip vip={vip} />
          {kind === "business" ? <Chip>{words("customer.business")}</Chip> : null}
        </div>
        <div className={styles.about}>
          {phoneMasked ? <PhoneNumber customerId={id} masked={phoneMasked} mayUnmask={mayUnmask} /> : null}
          {about.length > 0 ? <span>{about.join(" · ")}</span> : null}
        </div>
      </div>
      <ul className={styles.tags} aria-label={words("customer.tags")}>
        {plan ? (
          <li>
            <Chip tone="accent">{plan}</Chip>
          </li>
        ) : null}
        {tags.map((tag) => (
          <li key={tag}>
            <Chip>{tag}</Chip>
          </li>
        ))}
        {refused.map(({ channel, purpose }) => (
          <li key={`${channel} ${purpose}`}>
            <Chip icon="lock">{words("customer.noConsent", { channel: said(channel), purpose: said(purpose) })}</Chip>
          </li>
        ))}
      </ul>
    </section>
  );
}
