/** The views of the task inbox. */
export const chineseViews = {
  label: "任务视图",
  mine: "我的",
  assigned: "指定给我",
  roles: "待认领",
  team: "班组",
  delegated: "我委托的",
  watched: "我关注的",
  "to-sign": "待我加签",
  done: "已办",
};
