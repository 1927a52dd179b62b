import type { Random } from "../chance/random.ts";
import type { CustomerRow } from "../customers/customers.ts";
import type { Person } from "../organisation/person.ts";
import type { Complaint, Move } from "./complaint.ts";
import { planMoves } from "./plan-complaint.ts";

const MIN = 60_000;
const HOUR = 60 * MIN;

interface Stage {
  customerId?: string;
  title: string;
  description: string;
  archiveCode: string;
  partnerId: string | null;
  owner: string;
  openedAgo: number;
  grade?: Complaint["grade"];
  /** Delays that differ from the usual; a step not named here is far away. */
  after: Readonly<Record<string, number>>;
  outcomes?: Readonly<Record<string, string>>;
}

const FAR = 30 * 24 * HOUR;

// One case for each place a visitor may look at: every inbox has something to decide.
const stages: readonly Stage[] = [
  {
    customerId: "k-chen-xiaoyan",
    title: "悦听会员重复扣费",
    description: "客户反映悦听会员本月 3 日、4 日各扣费 15 元，只订购过一次，要求退还并说明原因。",
    archiveCode: "vas-partner-double",
    partnerId: "yueting",
    owner: "p-lin-yue",
    openedAgo: 52 * MIN,
    after: {},
  },
  {
    customerId: "k-chen-xiaoyan",
    title: "视频会员退订后仍扣费",
    description: "客户上月退订视频会员，本月账单仍有 20 元，要求退还。",
    archiveCode: "vas-own-video",
    partnerId: null,
    owner: "p-lin-yue",
    openedAgo: 3 * 24 * HOUR,
    after: { followUp: 4 * HOUR, billingCheck: 5 * HOUR, reply: 20 * HOUR },
  },
  {
    customerId: "k-zhou-jianguo",
    title: "千兆宽带网速慢",
    description: "客户反映办公室千兆宽带连续一周晚间测速不足 200M，影响视频会议。",
    archiveCode: "broadband-repair-slow",
    partnerId: null,
    owner: "p-lin-yue",
    openedAgo: 26 * HOUR,
    after: { followUp: 3 * HOUR, billingCheck: 6 * HOUR },
  },
  {
    title: "悦听彩铃未订购被扣费",
    description: "客户称从未开通悦听彩铃，话费中连续两月扣 5 元。",
    archiveCode: "vas-partner-unordered",
    partnerId: "yueting",
    owner: "p-lin-yue",
    openedAgo: 5 * HOUR,
    after: { followUp: 2 * HOUR, billingCheck: 3 * HOUR, partnerCheck: 90 * MIN },
    outcomes: { partnerCheck: "returned" },
  },
  {
    title: "有声书畅听包重复扣费",
    description: "客户反映有声书畅听包同日扣费两次，共 24 元。",
    archiveCode: "vas-partner-double",
    partnerId: "yueting",
    owner: "p-su-hang",
    openedAgo: 7 * HOUR,
    after: { followUp: 3 * HOUR, billingCheck: 4 * HOUR, partnerCheck: 2 * HOUR, arbitrate: 3.5 * HOUR },
    outcomes: { partnerCheck: "returned", arbitrate: "forced" },
  },
  {
    title: "超套流量费争议",
    description: "客户对本月超套流量费 86 元有异议，称未收到提醒短信。",
    archiveCode: "billing-deduction-overage",
    partnerId: null,
    owner: "p-lin-yue",
    openedAgo: 6.5 * HOUR,
    grade: "major",
    after: { followUp: 2 * HOUR },
  },
  {
    title: "外呼回访态度投诉",
    description: "客户反映晚间外呼回访人员态度生硬，并重复拨打三次。",
    archiveCode: "service-attitude-hall",
    partnerId: "beichen",
    owner: "p-su-hang",
    openedAgo: 100 * MIN,
    after: { followUp: 40 * MIN },
  },
];

/** The cases a visitor finds under way whatever the hour of his start: as told above, at their place on the way. */
export function stagedComplaints(
  random: Random,
  { people, customers, now }: { people: readonly Person[]; customers: readonly CustomerRow[]; now: number },
): Complaint[] {
  const others = customers.filter(
    ({ id, kind }) => kind === "person" && !stages.some(({ customerId }) => customerId === id),
  );
  return stages.map((stage) => {
    const owner = people.find(({ id }) => id === stage.owner);
    const customer = customers.find(({ id }) => id === stage.customerId) ?? random.pick(others);
    if (!owner) throw new Error(`nobody is called ${stage.owner}`);
    const moves = planMoves(random, { owner, partnerId: stage.partnerId, people: chosen(people) });
    return {
      tenantId: "gd",
      openedAt: now - stage.openedAgo,
      title: stage.title,
      description: stage.description,
      grade: stage.grade ?? "ordinary",
      customer,
      owner,
      channel: "web-chat",
      archiveCode: stage.archiveCode,
      region: "广东",
      interactionId: null,
      partnerId: stage.partnerId,
      moves: Object.fromEntries(Object.entries(moves).map(([element, move]) => [element, timed(stage, element, move)])),
      ratedAfter: null,
    };
  });
}

function timed({ after, outcomes }: Stage, element: string, move: Move): Move {
  return { ...move, after: after[element] ?? FAR, outcome: outcomes?.[element] ?? move.outcome };
}

/** Of departments and partners the people one can log in as. */
const chosen = (people: readonly Person[]): Person[] => people.filter(({ id }) => id.startsWith("p-"));
