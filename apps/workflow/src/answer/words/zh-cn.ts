/** The answer page in Chinese. */
export const answerChinese = {
  title: "任务答复",
  about: "工单 {{number}}「{{title}}」请您答复。不用登录。",
  due: "请在 {{at}} 之前答复。",
  outcome: "办理结果",
  answer: { label: "答复内容", hint: "查到了什么、依据是什么、怎么处理的" },
  name: { label: "您的姓名", hint: "答复将以这个名字记入工单" },
  missing: { outcome: "请选择办理结果", answer: "请填写答复内容", name: "请填写您的姓名" },
  send: "提交答复",
  sending: "正在提交…",
  once: "这个链接只能答复一次，{{at}} 前有效。请不要转发。",
  finished: {
    sent: { title: "答复已提交", sentence: "已记入工单，流程会继续往下走。可以关闭此页了，谢谢您。" },
    answered: { title: "这个链接已经答复过了", sentence: "每个链接只能答复一次。要补充，请联系发给您链接的人。" },
    expired: { title: "链接已过期", sentence: "超过了答复的期限。还要答复，请联系发给您链接的人重新发送。" },
    cancelled: { title: "链接已被收回", sentence: "发出链接的人已收回它，不用再答复。" },
    over: { title: "这项任务已经办结", sentence: "已有人在系统里办结了它，不用再答复。" },
  },
  broken: {
    title: "链接不完整或已失效",
    sentence: "请从消息里重新点开完整的链接，或请发给您的人重新发送。",
  },
  failure: {
    offline: "现在没有网络，没有提交。您写的内容还在，连上网络后再提交。",
    away: "暂时连不上服务，您写的内容还在，请稍后再提交。",
    busy: "提交太频繁，请稍等片刻再试。",
    error: "没有提交成功，您写的内容还在，请再试一次。",
  },
} as const;

type Words<Shape> = { readonly [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]> };
export type AnswerStrings = Words<typeof answerChinese>;
