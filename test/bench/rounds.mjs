/**
 * Measures in short rounds, one after the other in turn (A B A B …), so that whatever else the machine does meets all alike.
 * The first round warms up and does not count.
 * @param measures by name; each does its work once and gives a figure
 * @returns by name, `median` and `spread` of the rounds
 */
export async function inTurns(rounds, measures, tell) {
  const figures = Object.fromEntries(Object.keys(measures).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, measure] of Object.entries(measures)) {
      const figure = await measure();
      if (round > 0) figures[name].push(figure);
      tell(`${round === 0 ? 'warm-up' : `round ${round} of ${rounds}`} · ${name} ${figure.toFixed(0)}`);
    }
  }
  return Object.fromEntries(Object.entries(figures).map(([name, all]) => [name, summaryOf(all)]));
}

export function summaryOf(figures) {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
  return { median, spread: `${sorted[0].toFixed(0)}–${sorted.at(-1).toFixed(0)}` };
}
