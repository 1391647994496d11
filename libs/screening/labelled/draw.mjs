/** Draws that the seed alone decides, so that the same seed gives the same bytes on every machine. */
export function drawOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n) => Math.floor(next() * n);
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)],
    /** The first of a table are the common ones, as names are among people. */
    common: (list) => list[Math.floor(list.length * next() * next())],
    /** @param weights pairs of a value and its weight */
    weighted: (weights) => {
      let left = next() * weights.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of weights) if ((left -= weight) < 0) return value;
      return weights.at(-1)[0];
    },
  };
}
