import type { Strategy } from "../../contract/enums.ts";

/** Why this agent, in parts; `explain` says them in words. Milliseconds end in `Ms`. */
export interface Because {
  [part: string]: string | number | boolean;
  strategy: Strategy;
  skill: string;
  level: number;
  idleMs: number;
  longestIdle: boolean;
  load: number;
  leastLoad: boolean;
  only: boolean;
  ringLevel: number;
  relaxed: boolean;
  waitedMs: number;
}

/** 134000 → "2 分 14 秒". */
export function inWords(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  if (hours) return minutes ? `${hours} 小时 ${minutes} 分` : `${hours} 小时`;
  if (minutes) return rest ? `${minutes} 分 ${rest} 秒` : `${minutes} 分`;
  return `${rest} 秒`;
}

/** "技能「增值业务」5 级，空闲最久 2 分 14 秒": skill, what decided, and whether the ring had to widen. */
export function explain(because: Because): string {
  const words = because.load === 0 ? "空闲" : "距上次派发";
  const parts = [`技能「${because.skill}」${because.level} 级`];
  if (because.strategy === "least-loaded")
    parts.push(`在手 ${because.load} 件${because.leastLoad && !because.only ? "最少" : ""}`);
  parts.push(`${words}${because.longestIdle && !because.only ? "最久" : ""} ${inWords(because.idleMs)}`);
  if (because.only) parts.push("当前唯一可接");
  if (because.relaxed) parts.push(`客户已等 ${inWords(because.waitedMs)}，放宽到 ${because.ringLevel} 级`);
  return parts.join("，");
}
