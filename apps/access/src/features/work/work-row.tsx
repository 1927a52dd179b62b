import type { InteractionRow } from "@quintet/access/contract";
import { Icon } from "@quintet/ui/icons.tsx";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { DueChip } from "@quintet/ui/parts/due-chip.tsx";
import { useWords } from "../../words/use-words.ts";
import { channelIcon } from "./channel-icon.ts";
import { Elapsed } from "./elapsed.tsx";
import { VipChip } from "./vip-chip.tsx";
import styles from "./work-row.module.css";

/** One contact of the work list: who, through what, the last words, and how much time there is. */
export function WorkRow({ row }: { row: InteractionRow }) {
  const words = useWords();
  return (
    <div className={styles.row}>
      <span className={styles.channel}>
        <Icon name={channelIcon(row.channel)} label={words(`channel.${row.channel}`)} />
      </span>
      <span className={styles.line}>
        <span className={styles.name}>{row.customerName}</span>
        <VipChip vip={row.vip} />
        {row.unread > 0 ? (
          <span className={styles.unread}>
            {row.unread}
            <span className="sr-only"> {words("work.unread")}</span>
          </span>
        ) : null}
        <span className={styles.at}>
          <Elapsed since={row.lastMessageAt ?? row.arrivedAt} />
        </span>
      </span>
      <span className={styles.line}>
        <span className={styles.words}>
          {row.draft ? <span className={styles.draft}>{words("work.draft")} </span> : null}
          {row.lastMessage ?? row.topic}
        </span>
        <RowState row={row} />
      </span>
    </div>
  );
}

function RowState({ row }: { row: InteractionRow }) {
  const words = useWords();
  if (row.state === "active" && row.answerBy)
    return <DueChip due={row.answerBy} since={row.arrivedAt} label={words("work.firstReply")} />;
  if (row.state === "waiting" && row.answerBy) return <DueChip due={row.answerBy} since={row.arrivedAt} />;
  if (row.state === "active")
    return (
      <Chip tone={row.unread > 0 ? "attention" : "ok"}>
        {words(row.unread > 0 ? "work.toAnswer" : "work.answered")}
      </Chip>
    );
  return <Chip tone={row.state === "wrap-up" ? "attention" : "neutral"}>{words(`interaction.${row.state}`)}</Chip>;
}
