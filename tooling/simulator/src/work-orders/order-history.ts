import { arrivals } from "../chance/day-shape.ts";
import type { Random } from "../chance/random.ts";
import type { Served } from "../contacts/served.ts";
import { nameMaker } from "../organisation/name-maker.ts";
import { groups, planWorkOrder, type WorkOrder } from "./work-order.ts";

/** The finished orders of a company between `from` and `now`. */
export function orderHistory(
  random: Random,
  { company, customers, agents }: Served,
  span: { from: number; now: number },
): WorkOrder[] {
  const newName = nameMaker(random.fork("crew"));
  const crews = new Map(groups.map((group) => [group, Array.from({ length: 4 }, () => newName().name)]));
  const crew = { company, customers, agents, crews };
  const times = arrivals(random.fork("arrivals"), { from: span.from, until: span.now, perDay: company.ordersPerDay });
  return times.map((at) => planWorkOrder(random, crew, at)).filter(({ closedAt }) => closedAt <= span.now);
}
