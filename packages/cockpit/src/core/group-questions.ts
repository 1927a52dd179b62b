import type { MeasureName } from "../contract/facts.ts";
import type { Dimension, Filters, Grain, MeasureQuestion } from "../contract/measures.ts";

/** What sums are grouped by: a dimension, or the beginning of an hour, day or month. */
export type Column = Dimension | `at:${Exclude<Grain, "none">}`;

/** Questions over one interval and under the same filters: their facts are read once for all of them. */
export interface Group {
  from: string;
  until: string;
  filters: Filters;
  measures: MeasureName[];
  /** Every column any of its questions needs, in the order of the answer. */
  columns: Column[];
  /** The combinations of columns to sum by, each once; the empty one is the total. */
  sets: Column[][];
  /** Which of the questions asked, by their place, with the number of the set that answers. */
  members: { place: number; mask: number; measures: readonly MeasureName[] }[];
}

export const bucketColumn = (grain: Grain): Column | null => (grain === "none" ? null : `at:${grain}`);

export const columnsOf = ({ by, across, grain }: Pick<MeasureQuestion, "by" | "across" | "grain">): Column[] => [
  ...new Set([by, across, bucketColumn(grain)].filter((column) => column !== null)),
];

/** The number PostgreSQL's `grouping()` gives a set: a one for each column that is not in it, the first column highest. */
export const maskOf = (columns: readonly Column[], set: readonly Column[]): number =>
  columns.reduce((mask, column) => mask * 2 + (set.includes(column) ? 0 : 1), 0);

/** The sets in which any of these measures is wanted: what a kind of fact is not asked for is not summed. */
export const setsFor = (group: Group, measures: readonly MeasureName[]): Column[][] =>
  group.sets.filter((set) =>
    group.members.some(
      (member) => member.mask === maskOf(group.columns, set) && member.measures.some((one) => measures.includes(one)),
    ),
  );

const nameOf = ({ from, until, filters }: MeasureQuestion): string =>
  JSON.stringify([from, until, Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1))]);

/** Groups questions so that each group is one pass over its facts. */
export function groupQuestions(questions: readonly MeasureQuestion[]): Group[] {
  const named = new Map<string, MeasureQuestion[]>();
  for (const question of questions) named.set(nameOf(question), [...(named.get(nameOf(question)) ?? []), question]);
  return [...named.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const columns = [...new Set(same.flatMap(columnsOf))];
    const sets = new Map(same.map((one) => [maskOf(columns, columnsOf(one)), columnsOf(one)]));
    const members = same.map((one) => ({
      place: questions.indexOf(one),
      mask: maskOf(columns, columnsOf(one)),
      measures: one.measures,
    }));
    const measures = [...new Set(same.flatMap((one) => one.measures))];
    const { from, until, filters } = first;
    return [{ from, until, filters, measures, columns, sets: [...sets.values()], members }];
  });
}
