import { refusalWords } from "@quintet/workflow/contract";
import type { chineseFailures } from "./failure-zh-cn.ts";
import type { Words } from "./zh-cn.ts";

/** What is said when a step did not succeed, by the server's reason or the kind of failure. */
export const englishFailures: Words<typeof chineseFailures> = {
  ...refusalWords.en,
  forbidden: "You may not do this.",
  "not-found": "It cannot be found; it may be completed or handed on.",
  conflict: "Somebody changed it first; it has been updated.",
  busy: "Too many requests; try again in a moment.",
  unavailable: "The service gave no answer; what you wrote is kept, try again.",
  error: "This did not succeed; what you wrote is kept, try again.",
};
