import { type HistogramRow, type MeasureRow, readHistograms, readManyMeasures } from "@quintet/cockpit/contract";
import type { Look } from "@quintet/rpc";
import { type Answers, planDistributions, planQuestions, type Want } from "../core/cube-plan.ts";

/** The most measures one question, and the most questions one asking may have by cockpit's contract. */
const MEASURES = 20;
const QUESTIONS = 100;

/** Asks the cube what the wants need, each thing once and together, with the rights of whoever is looking. */
export async function askCube(ask: Look<unknown>["ask"], wants: readonly Want[]): Promise<Answers> {
  const asked = [...planQuestions(wants)].flatMap(([name, question]) => {
    const slices = Math.ceil(question.measures.length / MEASURES);
    return Array.from({ length: slices }, (_, n) => {
      const measures = question.measures.slice(n * MEASURES, (n + 1) * MEASURES);
      return { name, question: { ...question, measures } };
    });
  });
  const found = new Map<string, (MeasureRow | HistogramRow)[]>();
  for (let from = 0; from < asked.length; from += QUESTIONS) {
    const part = asked.slice(from, from + QUESTIONS);
    const { answers } = await ask(readManyMeasures, { questions: part.map(({ question }) => question) });
    for (const [place, { name }] of part.entries())
      found.set(name, [...(found.get(name) ?? []), ...(answers[place] ?? [])]);
  }
  const distributions = [...planDistributions(wants)];
  for (let from = 0; from < distributions.length; from += QUESTIONS) {
    const part = distributions.slice(from, from + QUESTIONS);
    const answers = await ask(readHistograms, { questions: part.map(([, question]) => question) });
    for (const [place, [name]] of part.entries()) found.set(name, answers[place] ?? []);
  }
  return found;
}
