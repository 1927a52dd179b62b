/** Words that carry no subject. One character of Chinese alone is judged by its frequency, not listed here. */
const stopWords = new Set(
  `的 了 吗 呢 吧 啊 呀 哦 嗯 哈 嘛 么 是 我 你 您 他 她 它 我们 你们 他们 咱们 大家 这 那 这个 那个 这样 那样 这些 那些 这里 那里 这边 那边
  哪 哪个 哪里 哪些 什么 怎么 怎么样 怎样 怎么办 怎么回事 为什么 为啥 咋 咋办 咋回事 如何 多少 几 几个 有没有 是不是 能不能 可不可以 会不会 要不要 行不行
  在 有 没有 没 不 也 都 就 才 又 再 还 很 太 更 最 和 与 或 及 跟 同 把 被 给 让 向 从 到 对 为 于 以 而 但 但是 可是 不过 因为 所以 如果 要是 的话 然后 还有 并 且
  要 想 会 能 可以 可 得 着 过 来 去 说 看 看看 看到 听 做 弄 搞 问 问问 请问 请 麻烦 你好 您好 喂 谢谢 感谢 谢 不客气 再见 好的 好 行 嗨 在吗 帮 帮我 帮忙 一下 一个 一次 一直 一点 有点
  已经 刚才 刚刚 现在 今天 昨天 前天 明天 最近 之前 之后 以前 以后 时候 突然 其实 就是 还是 只是 只 个 次 些 里 上 下 用 之 其 此 该 各 每 某 等 吧 哪儿 这儿 那儿 啥 人 家 人家 东西 事 事情 情况 问题 时 后 前 中 内 外
  不行 开始 觉得 知道 告诉 需要 应该 可能 一共 总是 老是 到底 究竟 真的 非常 比较 还要 比如 例如 另外 之类 帮我查 想要 希望 the a an of to is are in on and or for my i you it do does how what why when where can please`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

export const isStopWord = (token: string): boolean => stopWords.has(token);
