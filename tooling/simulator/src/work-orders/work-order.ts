import type { Random } from "../chance/random.ts";
import type { CustomerRow } from "../customers/customers.ts";
import type { Company } from "../organisation/companies.ts";
import type { Person } from "../organisation/person.ts";

/** One step of an order in the system it came from: who, of which group, from when on. */
export interface OrderStep {
  at: number;
  activity: string;
  resource: string;
  group: string;
  person: Person | null;
}

/** A finished order of the older system for field work and counters, as it was handed over. */
export interface WorkOrder {
  title: string;
  description: string;
  archiveCode: string;
  customer: CustomerRow;
  openedAt: number;
  closedAt: number;
  metSla: boolean;
  reopened: boolean;
  steps: OrderStep[];
}

const HOUR = 3_600_000;
const estates = ["锦绣花园", "东湖小区", "金色家园", "滨江新城", "阳光里", "学府苑", "翠竹园", "和平路社区"];

interface Kind {
  name: string;
  archiveCode: string;
  weight: number;
  /** Activities after acceptance, with the group that does them and their median hours. */
  ways: readonly (readonly [string, string, number])[];
}

const kinds: readonly Kind[] = [
  {
    name: "宽带新装",
    archiveCode: "broadband-install-appoint",
    weight: 30,
    ways: [
      ["资源核查", "网络部", 3],
      ["预约上门", "装维调度", 2],
      ["上门安装", "装维一班", 18],
      ["回单归档", "装维调度", 1],
    ],
  },
  {
    name: "宽带故障报修",
    archiveCode: "broadband-repair-offline",
    weight: 38,
    ways: [
      ["远程诊断", "装维调度", 0.6],
      ["上门处理", "装维二班", 9],
      ["回单归档", "装维调度", 0.8],
    ],
  },
  {
    name: "宽带移机",
    archiveCode: "broadband-install-move",
    weight: 10,
    ways: [
      ["资源核查", "网络部", 4],
      ["上门移机", "装维一班", 22],
      ["回单归档", "装维调度", 1],
    ],
  },
  {
    name: "过户办理",
    archiveCode: "identity-transfer-handle",
    weight: 10,
    ways: [
      ["资料审核", "营业厅", 2],
      ["系统办理", "营业厅", 1],
    ],
  },
  {
    name: "信号覆盖核查",
    archiveCode: "network-signal-indoor",
    weight: 12,
    ways: [
      ["现场测试", "网络优化组", 26],
      ["方案答复", "网络部", 8],
    ],
  },
];
const weighted = kinds.map((one) => [one, one.weight] as const);

interface Crew {
  company: Company;
  customers: readonly CustomerRow[];
  agents: readonly Person[];
  /** Names of the field crew by group. */
  crews: ReadonlyMap<string, readonly string[]>;
}

/** An order accepted at `at` by somebody at the desk; one step in nine changes hands on its way. */
export function planWorkOrder(random: Random, { customers, agents, crews }: Crew, at: number): WorkOrder {
  const kind = random.weighted(weighted);
  const customer = random.pick(customers);
  const agent = random.pick(agents);
  const steps: OrderStep[] = [{ at, activity: "受理", resource: agent.name, group: "客服中心", person: agent }];
  let time = at + Math.round(random.about(0.2 * HOUR, 0.6));
  for (const [activity, group, hours] of kind.ways) {
    const crew = crews.get(group) ?? [];
    const step = (): OrderStep => ({ at: time, activity, resource: random.pick(crew), group, person: null });
    steps.push(step());
    if (random.chance(0.11)) {
      time += Math.round(random.about(0.5 * hours * HOUR, 0.5));
      steps.push(step());
    }
    time += Math.round(random.about(hours * HOUR, 0.6));
  }
  const place = `${customer.city ?? ""}${random.pick(estates)}`;
  return {
    title: `${kind.name} ${place}`,
    description: `${kind.name}，地址：${place}。`,
    archiveCode: kind.archiveCode,
    customer,
    openedAt: at,
    closedAt: time,
    metSla: random.chance(0.935),
    reopened: random.chance(0.035),
    steps,
  };
}

export const groups: readonly string[] = [...new Set(kinds.flatMap(({ ways }) => ways.map(([, group]) => group)))];
export type { Crew };
