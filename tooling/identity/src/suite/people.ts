/** Who logs in during the suite. The subjects are those of the test cast, so that the server knows them. */
export const people = {
  agent: { username: "lin.yue", subject: "p-lin", name: "林悦", role: "agent" },
  lead: { username: "wang.fang", subject: "p-wang", name: "王芳", role: "team-lead" },
  customer: { username: "13812346620", subject: "k-chen", name: "陈晓燕", role: "customer" },
} as const;

export const PASSWORD = "quintet-quintet";
