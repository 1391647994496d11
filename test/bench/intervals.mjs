/** Stretches of time as pairs `[from, to]` in milliseconds. */

/** The same time as stretches that neither touch nor overlap, in order. */
export function union(intervals) {
  const merged = [];
  for (const [from, to] of intervals.filter(([a, b]) => b > a).toSorted(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** What of `intervals` lies outside `others`. */
export function without(intervals, others) {
  let left = union(intervals);
  for (const [from, to] of union(others)) {
    left = left.flatMap(([a, b]) => [
      [a, Math.min(b, from)],
      [Math.max(a, to), b],
    ]);
    left = left.filter(([a, b]) => b > a);
  }
  return left;
}

/** How long all of it is, what overlaps counted once. */
export const lengthOf = (intervals) => union(intervals).reduce((sum, [from, to]) => sum + to - from, 0);
