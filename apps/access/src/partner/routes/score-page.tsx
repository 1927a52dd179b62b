import { currentMonth, isMonth } from "../features/score/month.ts";
import { ShowScore } from "../features/score/show-score.tsx";

export function ScorePage({ month }: { month: string | null }) {
  const current = currentMonth(new Date());
  const shown = month !== null && isMonth(month) && month <= current ? month : current;
  return <ShowScore month={shown} current={current} />;
}
