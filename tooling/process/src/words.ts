import type { SentenceLanguage } from "@quintet/workflow/core";

/** What the tool itself says: [Chinese, English], `{name}` is filled in. The engine's own sentences are in its core. */
const words = {
  "unknown-step": ["无法识别的步骤:{text}", "This step is not known: {text}"],
  "unreadable-instant": ["“{text}”不是 ISO 8601 时间。", '"{text}" is not an instant in ISO 8601.'],
  "not-started": ["流程尚未启动。", "The process has not been started."],
  "unknown-element": ["没有编号为“{element}”的元素。", 'There is no element "{element}".'],
  "nothing-open": ["“{element}”上没有打开的任务。", 'No task is open at "{element}".'],
  "no-such-index": [
    "“{element}”上只有 {count} 个打开的任务,没有第 {index} 个(从 0 数)。",
    'Only {count} tasks are open at "{element}"; there is no number {index}, counted from 0.',
  ],
  backwards: ["时钟不能倒退:现在是 {now}。", "The clock does not go backwards: it is {now}."],
  "never-quiet": [
    "{now}:自动发生的后续超过 1000 次仍未停下。",
    "At {now} more than 1000 things followed by themselves, with no end.",
  ],
  deployable: [
    "可以部署:{refusals} 项拒绝,{warnings} 项提醒。",
    "May be deployed: {refusals} refusals, {warnings} warnings.",
  ],
  "not-deployable": [
    "不能部署:{refusals} 项拒绝,{warnings} 项提醒。",
    "May not be deployed: {refusals} refusals, {warnings} warnings.",
  ],
  refused: ["拒绝", "refused"],
  warning: ["提醒", "warning"],
  "unreadable-file": ["读不到文件 {file}。", "The file {file} cannot be read."],
  "unreadable-script": ["{file} 不是步骤列表(JSON 数组)。", "{file} is not a list of steps (a JSON array)."],
  "unreadable-decisions": ["决策文件 {file} 不可用:{detail}", "The decisions of {file} cannot be used: {detail}"],
} as const;

export type Word = keyof typeof words;

export function say(word: Word, language: SentenceLanguage, values: Record<string, string> = {}): string {
  return words[word][language === "en" ? 1 : 0].replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}
