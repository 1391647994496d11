import { createHash } from 'node:crypto';
import { contentHashOf, linkHashOf, verifyExport } from '@talent-window/persistence/chain';
import { inTurns } from './rounds.mjs';

const ENTRIES = 20_000;
const CHAINS = 200;
const ROUNDS = 5;

/** How fast an export is verified, beside hashing the same bytes and nothing else. */
export async function auditPart({ tell }) {
  const lines = exported();
  const bytes = lines.map((line) => Buffer.from(line));
  const perSecond = (work) => async () => {
    const begun = performance.now();
    await work();
    return (ENTRIES * 1_000) / (performance.now() - begun);
  };
  const { verified, hashed } = await inTurns(
    ROUNDS,
    {
      verified: perSecond(async () => {
        const { fault, entries } = await verifyExport(lines);
        if (fault || entries !== ENTRIES)
          throw new Error(`what was made for the bench is not whole: ${JSON.stringify(fault)}`);
      }),
      hashed: perSecond(() => bytes.forEach((line) => createHash('sha256').update(line).digest('hex'))),
    },
    tell,
  );
  return [
    {
      name: 'audit-verify',
      what: 'entries verified / the same bytes hashed bare',
      value: verified.median,
      spread: verified.spread,
      unit: 'entries/s',
      baseline: hashed.median,
      target: { atLeast: 0.02 },
    },
  ];
}

/** An export as a busy platform has it. */
function exported() {
  const lines = [{ kind: 'export', madeAt: '2026-11-26T00:00:00.000Z', chain: null, from: null, to: null }];
  for (let nth = 0; nth < CHAINS; nth += 1) {
    const chain = `115551${String(nth).padStart(6, '0')}`;
    let prevHash = null;
    for (let seq = 1; seq <= ENTRIES / CHAINS; seq += 1) {
      const at = new Date(Date.UTC(2026, 10, 26) + nth * 86_400 + seq).toISOString();
      const content = {
        caseNo: chain,
        actor: { id: '7b0f2c9e-0f3a-4c7e-9a5d-2f6f4f1a1100', role: 'nia-reviewer' },
        action: 'command-taken:decideReview',
        cause: `command:3f2b8f5e-6c59-4a5d-9f0e-${String(seq).padStart(12, '0')}`,
        details: { decision: 'approve', stage: 'initial-review', visit: 1, reasons: ['unreadable', 'expired'] },
        at,
      };
      const placed = { chain, seq, recordedAt: at, contentHash: contentHashOf(content), prevHash };
      const hash = linkHashOf(placed);
      lines.push({ kind: 'entry', ...placed, content, hash });
      prevHash = hash;
    }
  }
  lines.push({ kind: 'end', entries: ENTRIES });
  return lines.map((line) => JSON.stringify(line));
}
