/**
 * What a part of the bench found: a value, beside a bare baseline of the same run where there is one, and what it is to
 * reach. `target` bounds the ratio, or the value where there is no baseline; without a target the line is shown only.
 * @typedef {{ name: string, what: string, value: number, unit: string, baseline?: number, spread?: string,
 *   target?: { atLeast: number } | { atMost: number } }} Finding
 */

export const ratioOf = ({ value, baseline }) => (baseline === undefined ? undefined : value / baseline);

export function isReached(finding) {
  const { target, value } = finding;
  if (!target) return true;
  const measured = ratioOf(finding) ?? value;
  return 'atLeast' in target ? measured >= target.atLeast : measured <= target.atMost;
}

/** One line for a machine: bounds are of the ratio, or of the value where `baseline` is null. */
export const jsonLine = (finding) =>
  JSON.stringify({
    name: finding.name,
    value: rounded(finding.value),
    baseline: rounded(finding.baseline) ?? null,
    ratio: rounded(ratioOf(finding)) ?? null,
    target: finding.target ? boundOf(finding.target) : null,
    ok: isReached(finding),
  });

/** The table for people. */
export function tableOf(findings) {
  const head = ['name', 'what', 'value', 'spread', 'baseline', 'ratio', 'target', 'ok'];
  const rows = findings.map((finding) => [
    finding.name,
    finding.what,
    withUnit(finding.value, finding.unit),
    finding.spread ?? '',
    finding.baseline === undefined ? '' : withUnit(finding.baseline, finding.unit),
    ratioOf(finding)?.toFixed(2) ?? '',
    targetOf(finding),
    finding.target ? (isReached(finding) ? 'yes' : 'NO') : '',
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}

/** What fell short and by how much; nothing where it did not. */
export function shortfallOf(finding) {
  if (isReached(finding)) return undefined;
  const measured = ratioOf(finding) ?? finding.value;
  const bound = finding.target.atLeast ?? finding.target.atMost;
  const by = bound === 0 ? '' : ` (${Math.abs((measured / bound - 1) * 100).toFixed(0)} % off)`;
  return `${finding.name}: ${rounded(measured)} instead of ${targetOf(finding)}${by}`;
}

const boundOf = (target) => ('atLeast' in target ? `>= ${target.atLeast}` : `<= ${target.atMost}`);

function targetOf({ target, baseline, unit }) {
  if (!target) return '';
  const sign = 'atLeast' in target ? '≥' : '≤';
  return `${sign} ${target.atLeast ?? target.atMost}${baseline === undefined ? ` ${unit}` : ' ×'}`;
}

const withUnit = (value, unit) =>
  `${value.toLocaleString('en-US', { maximumFractionDigits: value < 100 ? 1 : 0 })} ${unit}`;

const rounded = (value) => (value === undefined ? undefined : Number(value.toPrecision(4)));
