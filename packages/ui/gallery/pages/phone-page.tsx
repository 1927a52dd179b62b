import { useEffect } from "react";
import { useLanguage } from "../../src/i18n/use-language.ts";
import { Button } from "../../src/parts/button.tsx";
import { Chip } from "../../src/parts/chip.tsx";
import { Panel } from "../../src/parts/panel.tsx";
import { StepsRail } from "../../src/parts/steps-rail.tsx";
import styles from "../gallery.module.css";

export function PhonePage() {
  const { language } = useLanguage();
  const say = (chinese: string, other: string) => (language === "en" ? other : chinese);
  useEffect(() => {
    document.documentElement.dataset.surface = "phone";
  }, []);
  return (
    <main className={styles.phone}>
      <div className={styles.hero}>
        {say("您好，陈女士", "Good evening, Ms Chen")}
        <h1>{say("有什么可以帮您？", "How can we help?")}</h1>
      </div>
      <div className={styles.cards}>
        <Panel
          title={say("悦听会员重复扣费", "Yueting charged twice")}
          aside={<Chip tone="attention">{say("处理中", "In progress")}</Chip>}
        >
          <StepsRail
            direction="vertical"
            label={say("处理进度", "Progress")}
            steps={[
              { key: "a", label: say("已受理", "Taken"), state: "done", detail: say("7月11日 19:44", "11 July 19:44") },
              {
                key: "b",
                label: say("核查扣费记录", "Charges checked"),
                state: "done",
                detail: say("计费已确认重复", "Billing confirmed it"),
              },
              {
                key: "c",
                label: say("与合作方确认", "Asking the partner"),
                state: "current",
                detail: say("最晚 7月12日 19:41 前给您答复", "Answer by 12 July 19:41"),
              },
              { key: "d", label: say("退费与答复", "Refund and answer"), state: "waiting" },
            ]}
          />
          <div className={styles.buttons}>
            <Button>{say("补充信息", "Add something")}</Button>
            <Button look="primary">{say("联系处理人", "Contact us")}</Button>
          </div>
        </Panel>
      </div>
    </main>
  );
}
