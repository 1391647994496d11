/** One line of the verdict. */
export interface Check {
  readonly name: string;
  /** what was looked at and counted */
  readonly counted: string;
  /** the case number and what differs */
  readonly faults: readonly string[];
}

/** `expected` and `found` in words where they differ. */
export function differences(
  caseNo: string,
  way: string,
  expected: Readonly<Record<string, unknown>>,
  found: Readonly<Record<string, unknown>>,
): string[] {
  return Object.keys(expected)
    .filter((key) => JSON.stringify(expected[key]) !== JSON.stringify(found[key]))
    .map(
      (key) => `${caseNo} (${way}): ${key} is ${JSON.stringify(found[key])}, expected ${JSON.stringify(expected[key])}`,
    );
}

const SHOWN = 10;

/** Prints the verdict. @returns whether all is right */
export function tell(checks: readonly Check[], say: (line: string) => void): boolean {
  for (const { name, counted, faults } of checks) {
    say(`  ${faults.length === 0 ? '✓' : '✗'} ${name}: ${counted}`);
    for (const fault of faults.slice(0, SHOWN)) say(`      ${fault}`);
    if (faults.length > SHOWN) say(`      and ${faults.length - SHOWN} more`);
  }
  return checks.every(({ faults }) => faults.length === 0);
}
