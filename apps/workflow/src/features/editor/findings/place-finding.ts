import type { DrawnElement } from "../drawn-element.ts";

type Box = Pick<DrawnElement, "x" | "y" | "width" | "height" | "waypoints">;
type Place = { top: number; left: number };

/** Where the badge of an element sits, in the diagram's own px from its upper left: a corner, or the middle of a flow. */
export function placeFinding(element: Box): Place {
  const { waypoints, width } = element;
  if (!waypoints) return { top: -10, left: width - 10 };
  const left = Math.min(...waypoints.map(({ x }) => x));
  const top = Math.min(...waypoints.map(({ y }) => y));
  const middle = halfWay(waypoints);
  return { top: Math.round(middle.y - top) - 10, left: Math.round(middle.x - left) - 10 };
}

type Point = { x: number; y: number };

/** The point half-way along a line of several pieces. */
function halfWay(points: readonly Point[]): Point {
  const pieces = points.slice(1).flatMap((to, at) => {
    const from = points[at];
    return from ? [{ from, to, length: Math.hypot(to.x - from.x, to.y - from.y) }] : [];
  });
  let left = pieces.reduce((sum, { length }) => sum + length, 0) / 2;
  for (const { from, to, length } of pieces) {
    if (left <= length && length > 0) {
      const share = left / length;
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    }
    left -= length;
  }
  return points[0] ?? { x: 0, y: 0 };
}
