import type { Step } from "../../src/parts/steps-rail.tsx";

export function journey(english: boolean): Step[] {
  const say = (chinese: string, other: string) => (english ? other : chinese);
  return [
    { key: "a", label: say("受理", "Taken"), state: "done" },
    { key: "b", label: say("计费核查", "Billing"), state: "done" },
    { key: "c", label: say("合作方确认", "Partner"), state: "current" },
    { key: "d", label: say("退费", "Refund"), state: "waiting" },
    { key: "e", label: say("回访", "Follow-up"), state: "waiting" },
  ];
}
