import type { chineseViews } from "./views-zh-cn.ts";

/** The views of the task inbox. */
export const englishViews: Record<keyof typeof chineseViews, string> = {
  label: "Task views",
  mine: "Mine",
  assigned: "Assigned to me",
  roles: "Unclaimed",
  team: "Team",
  delegated: "Delegated",
  watched: "Watched",
  "to-sign": "To confirm",
  done: "Done",
};
