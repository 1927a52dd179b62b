export const galleryChinese = {
  title: "陈列",
  parts: "部件",
  desk: "工作台",
  states: "状态",
  phone: "门户",
  icons: "图标",
  forms: "表单",
} as const;

export const galleryEnglish = {
  title: "Gallery",
  parts: "Parts",
  desk: "Desk",
  states: "States",
  phone: "Portal",
  icons: "Icons",
  forms: "Forms",
} as const;
