import { refusalWords } from "@quintet/workflow/contract";

/** What is said when a step did not succeed, by the server's reason or the kind of failure. */
export const chineseFailures = {
  ...refusalWords["zh-CN"],
  forbidden: "您没有做这一步的权限。",
  "not-found": "找不到它，可能已经办结或转走。",
  conflict: "有人先改了这里，已为您更新。",
  busy: "请求太频繁，请稍后再试。",
  unavailable: "服务暂时没有应答，内容已保留，请再试。",
  error: "这一步没有成功，内容已保留，请再试。",
} as const;
