import { useWords } from "../../words/use-words.ts";
import { minuteText } from "./clock-text.ts";
import { drawCourse, midnightOf } from "./course.ts";
import styles from "./day-course.module.css";
import { type Shown, useNumbers } from "./use-numbers.ts";
import { useWall } from "./wall-context.ts";

const FOOT = 22;
const LEFT = 58;
const RIGHT = 74;

/** The hours of today as a line, its ends and its target written out. */
export function DayCourse({ data, width, height }: { data: Shown; width: number; height: number }) {
  const words = useWords();
  const numbers = useNumbers(data);
  const { asOf } = useWall();
  const box = { width: width - LEFT - RIGHT, height: height - FOOT, now: asOf, target: data.target };
  const course = drawCourse(data.points, box);
  if (!course) return null;
  const { lines, dots, last, targetY } = course;
  const start = midnightOf(asOf);
  const marks = [start, start + (asOf - start) / 2, asOf];
  const target = data.target === null ? "" : numbers.full(data.target).replace(/\.0+(?=\D|$)/, "");
  return (
    <svg
      className={styles.course}
      width={width}
      height={height}
      role="img"
      aria-label={words("series.course", { title: data.tile.title })}
    >
      <g transform={`translate(${LEFT} 0)`}>
        {targetY === null ? null : (
          <>
            <line className={styles.target} x1={0} x2={box.width} y1={targetY} y2={targetY} />
            <text className={styles.word} x={-10} y={targetY} dy="0.36em" textAnchor="end">
              {target}
            </text>
          </>
        )}
        {lines.map((line) => (
          <path key={line} className={styles.line} d={line} />
        ))}
        {dots.map(({ x, y }) => (
          <circle key={x} className={styles.dot} cx={x} cy={y} r={3.5} />
        ))}
        {last ? (
          <>
            <circle className={styles.dot} cx={last.x} cy={last.y} r={4.5} />
            <text className={styles.last} x={box.width + 12} y={Math.max(10, last.y)} dy="0.36em">
              {numbers.full(last.value)}
            </text>
          </>
        ) : null}
        {marks.map((mark, n) => (
          <text
            key={mark}
            className={styles.word}
            x={(box.width * n) / 2}
            y={height - 4}
            textAnchor={n === 0 ? "start" : n === 1 ? "middle" : "end"}
          >
            {minuteText(mark)}
          </text>
        ))}
      </g>
    </svg>
  );
}
