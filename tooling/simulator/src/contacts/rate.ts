import type { Random } from "../chance/random.ts";
import type { Contact } from "./plan-contact.ts";

export interface Rating {
  at: number;
  attitude: number;
  efficiency: number;
  correctness: number;
  mean: number;
  topTwo: boolean;
  comment: string;
}

const praise = ["很耐心", "处理很快", "讲得很清楚", "满意", ""];
const blame = ["等太久了", "问题没有解决", "说法前后不一", "希望能主动告知进展", ""];

/** Somewhat more than a quarter of the customers rate, mostly well; who was not helped rates worse. */
export function rate(random: Random, { closedAt, solved, agent, skill }: Contact): Rating | null {
  if (!random.chance(0.27)) return null;
  const level = agent?.skills[skill] ?? 1;
  const happy = random.chance((solved ? 0.93 : 0.62) + 0.008 * level);
  const mark = () =>
    happy
      ? random.weighted([
          [5, 7],
          [4, 3],
        ] as const)
      : random.int(1, 4);
  const [attitude, efficiency, correctness] = [happy ? mark() : random.int(2, 5), mark(), mark()];
  const mean = (attitude + efficiency + correctness) / 3;
  const comment = random.chance(0.2) ? random.pick(happy ? praise : blame) : "";
  const at = closedAt + Math.round(random.about(11 * 60_000, 1));
  return { at, attitude, efficiency, correctness, mean, topTwo: mean >= 4, comment };
}
