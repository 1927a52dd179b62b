import { Button as AntdButton, Checkbox, Input, Select, Switch, Tabs } from "antd";
import { useState } from "react";
import { useFormat } from "../../src/i18n/use-format.ts";
import { type IconName, iconPaths } from "../../src/icon-paths.ts";
import { Icon } from "../../src/icons.tsx";
import { Mark } from "../../src/mark.tsx";
import { Avatar } from "../../src/parts/avatar.tsx";
import { Button } from "../../src/parts/button.tsx";
import { Chip } from "../../src/parts/chip.tsx";
import { CountdownRing } from "../../src/parts/countdown-ring.tsx";
import { DueChip } from "../../src/parts/due-chip.tsx";
import { FieldList } from "../../src/parts/field-list.tsx";
import { Kbd } from "../../src/parts/kbd.tsx";
import { MaskedText } from "../../src/parts/masked-text.tsx";
import { Panel } from "../../src/parts/panel.tsx";
import { Segmented } from "../../src/parts/segmented.tsx";
import { StepsRail } from "../../src/parts/steps-rail.tsx";
import { TimeLine } from "../../src/parts/time-line.tsx";
import { toast } from "../../src/parts/toast.tsx";
import styles from "../gallery.module.css";
import { journey } from "./journey.ts";

const start = Date.now();
const icons = Object.keys(iconPaths) as IconName[];

export function PartsPage({ english }: { english: boolean }) {
  const format = useFormat();
  const [view, setView] = useState<"day" | "week">("day");
  const say = (chinese: string, other: string) => (english ? other : chinese);
  return (
    <div className={styles.page}>
      <h1 className="sr-only">{say("部件", "Parts")}</h1>
      <Panel title={say("标志", "Mark")} aside={say("五股合一", "Five strands, one")}>
        <div className={styles.row}>
          <Mark size={56} label="Quintet" />
          <Mark size={28} />
          <Mark size={28} monochrome />
          <Avatar id="1" name="陈晓燕" size={40} />
          <Avatar id="2" name="欧阳敏" size={40} />
          <Avatar id="3" name="Grace Hopper" size={40} />
          <Avatar id="4" name="王建国" />
        </div>
      </Panel>
      <Panel title={say("状态词", "Chips")} aside={say("词与形，不只颜色", "Word and shape, never colour alone")}>
        <div className={styles.row}>
          <Chip>{say("咨询", "Question")}</Chip>
          <Chip tone="accent">{say("已选", "Chosen")}</Chip>
          <Chip tone="ok">{say("就绪", "Ready")}</Chip>
          <Chip tone="attention">{say("流失风险 中", "May leave")}</Chip>
          <Chip tone="bad">{say("投诉 · 重大", "Grave complaint")}</Chip>
          <Chip icon="lock">{say("内部", "Internal")}</Chip>
        </div>
      </Panel>
      <Panel title={say("时限", "Time limits")}>
        <div className={styles.row}>
          <DueChip due={start + 4 * 86_400_000} since={start - 1000} label={say("结案", "Close")} />
          <DueChip due={start + 18_000} since={start - 100_000} label={say("首次回复", "First reply")} />
          <DueChip due={start - 720_000} />
          <DueChip due={start} paused label={say("合作方核实", "Partner check")} />
          <CountdownRing due={start + 20_000} since={start} label={say("派发应答", "Answer the offer")} />
        </div>
      </Panel>
      <Panel title={say("字段", "Fields")}>
        <FieldList
          fields={[
            { label: say("客户", "Customer"), value: say("陈晓燕 · 钻石", "Chen Xiaoyan · Diamond") },
            {
              label: say("手机号", "Mobile"),
              value: (
                <MaskedText
                  masked="138 **** 6620"
                  label={say("手机号", "mobile number")}
                  reveal={async () => "138 0013 6620"}
                />
              ),
            },
            { label: say("余额", "Balance"), value: format.number(4208.5, 2) },
            { label: say("接通率", "Answered"), value: format.share(0.886) },
            { label: say("日期", "Date"), value: format.date(start) },
          ]}
        />
      </Panel>
      <Panel title={say("进行中的工单", "Case under way")} aside={<DueChip due={start + 10_800_000} />}>
        <StepsRail label={say("工单进度", "Progress of the case")} steps={journey(english)} />
      </Panel>
      <Panel title={say("最近接触", "Recent contacts")}>
        <TimeLine
          label={say("最近接触", "Recent contacts")}
          entries={[
            {
              key: "a",
              at: start - 3_600_000,
              children: say("查询本月扣费（自助）", "Looked up charges (self-service)"),
            },
            {
              key: "b",
              at: start - 8 * 86_400_000,
              children: say("投诉 退费未到账", "Complaint: refund not received"),
              aside: say("满意度 2", "Rated 2"),
            },
            { key: "c", at: start - 60 * 86_400_000, children: say("换套餐 129", "Changed tariff") },
          ]}
        />
      </Panel>
      <Panel title={say("按钮与按键", "Buttons and keys")}>
        <div className={styles.stack}>
          <div className={styles.row}>
            <Button look="primary" icon="send">
              {say("发送", "Send")}
            </Button>
            <Button>{say("转办", "Hand over")}</Button>
            <Button look="quiet">{say("取消", "Cancel")}</Button>
            <Button look="danger">{say("撤销授权", "Revoke")}</Button>
            <Button icon="settings" label={say("设置", "Settings")} />
            <Button disabled>{say("不可用", "Not now")}</Button>
          </div>
          <div className={styles.row}>
            <Kbd keys={["/"]} /> {say("话术", "Script")} <Kbd keys={["?"]} /> {say("知识", "Article")}{" "}
            <Kbd keys={["Mod", "K"]} />
          </div>
          <div className={styles.row}>
            <Button onClick={() => toast.ok(say("已保存", "Saved"))}>{say("提示：成功", "Toast: fine")}</Button>
            <Button
              onClick={() =>
                toast.offer(say("已归档", "Archived"), { label: say("撤回", "Undo"), run: () => undefined })
              }
            >
              {say("提示：可撤回", "Toast: undo")}
            </Button>
            <Button onClick={() => toast.bad(say("未能发送，已保留草稿", "Not sent; the draft is kept"))}>
              {say("提示：失败", "Toast: alarm")}
            </Button>
          </div>
          <Segmented
            label={say("视图", "View")}
            value={view}
            onChange={setView}
            options={[
              { value: "day", label: say("日", "Day") },
              { value: "week", label: say("周", "Week") },
            ]}
          />
        </div>
      </Panel>
      <Panel title={say("表单", "Forms")} aside="antd">
        <div className={styles.stack}>
          <Input placeholder={say("工单标题", "Title of the case")} aria-label={say("工单标题", "Title of the case")} />
          <Select
            aria-label={say("归档码", "Archive code")}
            defaultValue="a"
            options={[
              { value: "a", label: say("增值业务 › 合作方 › 重复扣费", "Value added › Partner › Double charge") },
              { value: "b", label: say("宽带 › 装机", "Broadband › Installation") },
            ]}
          />
          <div className={styles.row}>
            <Checkbox defaultChecked>{say("同时告知合作方", "Tell the partner too")}</Checkbox>
            <Switch defaultChecked aria-label={say("自动派单", "Automatic routing")} />
            <AntdButton type="primary">{say("提交", "Submit")}</AntdButton>
            <AntdButton>{say("存草稿", "Save draft")}</AntdButton>
          </div>
          <Tabs
            items={[
              { key: "1", label: say("客户可见", "Customer"), children: say("告知进展", "Tell the progress") },
              { key: "2", label: say("各方可见", "Parties"), children: say("核实结果", "Result of the check") },
            ]}
          />
        </div>
      </Panel>
      <Panel title={say("图标", "Icons")} aside="1.4 px">
        <div className={styles.icons}>
          {icons.map((name) => (
            <div key={name}>
              <Icon name={name} size={20} />
              <div>{name}</div>
            </div>
          ))}
        </div>
      </Panel>
    </div>
  );
}
