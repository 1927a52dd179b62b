export type Step = { readonly change: "same" | "added" | "removed"; readonly value: string };

/** Beyond so many differences a word-by-word account helps nobody: the block is shown as replaced. */
const mostDifferences = 2_000;

/** Shortest edit script of two token lists (Myers 1986, greedy form, O((N+M)·D) time, O(D²) memory). */
export function editScript(before: readonly string[], after: readonly string[]): Step[] {
  const trace: Int32Array[] = [];
  const most = Math.min(before.length + after.length, mostDifferences);
  const offset = most + 1;
  const reach = new Int32Array(2 * most + 3);
  for (let depth = 0; depth <= most; depth++) {
    trace.push(reach.slice(offset - depth - 1, offset + depth + 2));
    for (let line = -depth; line <= depth; line += 2) {
      const down = line === -depth || (line !== depth && at(reach, offset + line - 1) < at(reach, offset + line + 1));
      let x = down ? at(reach, offset + line + 1) : at(reach, offset + line - 1) + 1;
      while (x < before.length && x - line < after.length && before[x] === after[x - line]) x++;
      reach[offset + line] = x;
      if (x >= before.length && x - line >= after.length) return walkBack(before, after, trace, depth);
    }
  }
  return [...before.map((value) => step("removed", value)), ...after.map((value) => step("added", value))];
}

const step = (change: Step["change"], value: string): Step => ({ change, value });
const at = (list: Int32Array, index: number): number => list[index] ?? 0;

function walkBack(
  before: readonly string[],
  after: readonly string[],
  trace: readonly Int32Array[],
  last: number,
): Step[] {
  const steps: Step[] = [];
  let x = before.length;
  let y = after.length;
  for (let depth = last; depth >= 0; depth--) {
    const reach = trace[depth] ?? new Int32Array(0);
    const middle = depth + 1;
    const line = x - y;
    const down = line === -depth || (line !== depth && at(reach, middle + line - 1) < at(reach, middle + line + 1));
    const previous = down ? line + 1 : line - 1;
    const fromX = depth === 0 ? 0 : at(reach, middle + previous);
    const fromY = depth === 0 ? 0 : fromX - previous;
    while (x > fromX && y > fromY) {
      steps.push(step("same", before[x - 1] ?? ""));
      x--;
      y--;
    }
    if (depth === 0) break;
    if (down) steps.push(step("added", after[--y] ?? ""));
    else steps.push(step("removed", before[--x] ?? ""));
  }
  return steps.reverse();
}
