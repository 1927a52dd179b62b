import { useState } from "react";
import type { IconName } from "../../src/icon-paths.ts";
import { Icon } from "../../src/icons.tsx";
import { Chip } from "../../src/parts/chip.tsx";
import { DueChip } from "../../src/parts/due-chip.tsx";
import { SplitPane } from "../../src/parts/split-pane.tsx";
import { VirtualList } from "../../src/parts/virtual-list.tsx";
import styles from "../gallery.module.css";

type Work = { id: string; name: string; line: string; icon: IconName; due: number };

const start = Date.now();
const channels: readonly IconName[] = ["chat", "phone", "chat", "mail", "form"];

function works(english: boolean): Work[] {
  const names = english
    ? ["Chen Xiaoyan", "138 **** 2071", "Zhou Jianguo", "Hengyuan Logistics"]
    : ["陈晓燕", "138 **** 2071", "周建国", "恒远物流 · 李敏"];
  const lines = english
    ? [
        "Why was I charged twice for Yueting?",
        "Broadband date changed",
        "Fine, I will wait for the courier",
        "Re: differences in the July bill",
      ]
    : [
        "为什么扣了我两次“悦听会员”？",
        "宽带装机改约 · 话后处理",
        "好的，那我再等一下物流",
        "回复：7 月专线账单差异说明",
      ];
  return Array.from({ length: 2_000 }, (_, at) => ({
    id: `work-${at}`,
    name: names[at % 4] ?? "",
    line: lines[at % 4] ?? "",
    icon: channels[at % 5] ?? "chat",
    due: start + (at % 4 === 3 ? -720_000 : 18_000 + (at % 7) * 900_000),
  }));
}

export function DeskPage({ english }: { english: boolean }) {
  const say = (chinese: string, other: string) => (english ? other : chinese);
  const [items] = useState(() => works(english));
  const [selected, setSelected] = useState("work-0");
  return (
    <div className={styles.desk}>
      <SplitPane
        name="gallery"
        label={say("接触列表", "list of contacts")}
        initial={320}
        min={240}
        max={480}
        first={
          <div className={styles.list}>
            <VirtualList
              items={items}
              keyOf={(item) => item.id}
              label={say("我的接触", "My contacts")}
              estimate={62}
              selected={selected}
              onSelect={(item) => setSelected(item.id)}
            >
              {(item) => (
                <div className={styles.item}>
                  <span className={styles.channel}>
                    <Icon name={item.icon} />
                  </span>
                  <span className={styles.name}>{item.name}</span>
                  <span className={styles.at}>00:42</span>
                  <span className={styles.line}>{item.line}</span>
                  <DueChip due={item.due} since={start - 60_000} />
                </div>
              )}
            </VirtualList>
          </div>
        }
        second={
          <div className={styles.middle}>
            <h1 className={styles.title}>
              {say("悦听会员重复扣费", "Yueting charged twice")}{" "}
              <Chip>{say("咨询 → 投诉", "Question → complaint")}</Chip>{" "}
              <DueChip due={start + 18_000} since={start - 60_000} label={say("首次回复", "First reply")} />
            </h1>
            <div className={styles.bubble}>
              <div className={styles.who}>{say("陈晓燕", "Chen Xiaoyan")} 19:41</div>
              {say(
                "你好，这个月话费多了 15 块，我查了一下是“悦听会员”扣了两次。",
                "Hello, this month I paid 15 more. Yueting was charged twice.",
              )}
            </div>
            <div className={`${styles.bubble} ${styles.mine}`}>
              <div className={styles.who}>{say("林悦 19:42 · 已读", "Lin Yue 19:42 · read")}</div>
              {say("陈女士您好，我马上帮您核对两笔扣费记录。", "Good evening. I am checking both charges now.")}
            </div>
            <div className={`${styles.bubble} ${styles.note}`}>
              <div className={styles.who}>{say("内部备注 · 仅内部可见", "Internal note · only we see it")}</div>
              {say(
                "7/02 与 7/03 各扣 15.00，渠道号不同，疑似重复下发订购。",
                "15.00 on 2 and 3 July by different channels; perhaps ordered twice.",
              )}
            </div>
          </div>
        }
      />
    </div>
  );
}
