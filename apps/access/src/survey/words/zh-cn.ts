/** The survey in Chinese. */
export const surveyChinese = {
  title: "服务评价",
  question: "这次服务怎么样？",
  about: "关于「{{about}}」。只需几秒钟，不用登录。",
  aboutWith: "{{agent}} 为您处理了「{{about}}」。只需几秒钟，不用登录。",
  ask: {
    attitude: { label: "态度", hint: "是否礼貌、耐心、愿意为您着想" },
    efficiency: { label: "效率", hint: "等待和处理是否够快" },
    correctness: { label: "准确性", hint: "解释和办理是否正确，问题是否弄清" },
  },
  rate: { choose: "请选择", mark: "{{mark}} 分，{{meaning}}", missing: "请选一个分数" },
  mark: { "1": "很不满意", "2": "不满意", "3": "一般", "4": "满意", "5": "非常满意" },
  comment: { label: "想对我们说的话（可不填）", hint: "哪里做得好，哪里还要改进" },
  send: "提交评价",
  sending: "正在提交…",
  privacy: "每个链接只能评价一次，评价只用于改进服务。",
  finished: {
    portal: "进入客户服务",
    thanks: { title: "谢谢您的评价", sentence: "已经收到。您的意见会直接用于改进我们的服务。" },
    answered: { title: "您已经评价过了", sentence: "每次服务只需评价一次，之前的评价已经收到，谢谢您。" },
    expired: { title: "评价已过期", sentence: "评价链接在服务结束后 14 天内有效。有新的意见，欢迎随时联系我们。" },
  },
  broken: {
    title: "链接不完整或已失效",
    sentence: "请从消息里重新点开完整的链接，或在客户服务的会话里找到评价入口。",
  },
  failure: {
    away: "暂时连不上服务，您的选择还在，请稍后再提交。",
    busy: "提交太频繁，请稍等片刻再试。",
    error: "没有提交成功，问题在我们这边，请再试一次。",
  },
} as const;

type Words<Shape> = { readonly [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]> };
export type SurveyStrings = Words<typeof surveyChinese>;
