import type { AgencyDesk } from './agency-desk.js';
import type { Check } from './check.js';
import { differences } from './check.js';
import type { Evidence } from './evidence.js';
import { countOf } from './evidence.js';
import type { Played } from './play.js';

/** Every case ends, and as its plan says. */
export function checkEnds(played: readonly Played[], evidence: readonly Evidence[]): Check {
  const open = played
    .filter(({ isOver }) => !isOver)
    .map(({ caseNo, planned, trouble }) => `${caseNo || `case ${planned.nth}`} (${planned.way}): ${trouble ?? 'open'}`);
  const wrong = evidence.flatMap(({ caseNo, way, end, progress, notices }) =>
    differences(
      caseNo,
      way,
      { outcome: end.outcome, reasons: end.reasons, notices: [...end.notices].sort() },
      { ...progress, notices: notices.map(({ kind }) => kind).sort() },
    ),
  );
  const outcomes = tallyOf(evidence.map(({ end }) => [end.outcome, ...end.reasons].join(' ')));
  return { name: 'every case ends as its plan says', counted: outcomes, faults: [...open, ...wrong] };
}

/** What may happen once only, counted where it happened: in the agencies' own books. */
export function checkLedgers(evidence: readonly Evidence[]): readonly Check[] {
  const of = (
    name: string,
    agency: keyof Evidence['ledgers'],
    whats: readonly string[],
    expectedOf: (evidence: Evidence, found: Readonly<Record<string, number>>) => Readonly<Record<string, number>>,
  ): Check => {
    const total: Record<string, number> = Object.fromEntries(whats.map((what) => [what, 0]));
    const faults = evidence.flatMap((it) => {
      const found = Object.fromEntries(whats.map((what) => [what, countOf(it.ledgers[agency], what)]));
      for (const what of whats) total[what] = (total[what] ?? 0) + (found[what] ?? 0);
      return differences(it.caseNo, it.way, expectedOf(it, found), found);
    });
    const counted = whats.map((what) => `${total[what]} ${what}`).join(', ');
    return { name, counted, faults };
  };
  const once = (isThere: boolean): number => (isThere ? 1 : 0);
  return [
    of('one charge a case', 'payment-gateway', ['settled', 'refunded'], ({ end, way }, found) => {
      // Only who pays twice has another payment, and each but one goes back.
      const paid = way === 'paid-twice' ? Math.max(2, found['settled'] ?? 0) : once(end.isPaid);
      return { settled: paid, refunded: Math.max(0, paid - 1) };
    }),
    of('one receipt a fee', 'fee-system', ['receipt-issued'], ({ end }) => ({ 'receipt-issued': once(end.isPaid) })),
    of('one hand-off a case', 'labour-agency', ['file-received'], ({ end }) => ({
      'file-received': once(end.isHandedOff),
    })),
    of('one card a case', 'card-production', ['card-ordered', 'card-produced'], ({ end }) => ({
      'card-ordered': once(end.hasCard),
      'card-produced': once(end.hasCard),
    })),
    of('one blank a card', 'inventory', ['blank-reserved', 'blank-issued'], ({ end, ledgers }) => ({
      'blank-reserved': once(end.hasCard) + countOf(ledgers['card-production'], 'card-spoiled'),
      'blank-issued': once(end.hasCard),
    })),
    of('one package a case', 'image-archive', ['bag-archived'], () => ({ 'bag-archived': 1 })),
  ];
}

/** Mail is at least once; what tells two mails of one cause from two causes is the Message-ID. */
export async function checkMails(evidence: readonly Evidence[], desk: AgencyDesk, domain: string): Promise<Check> {
  const mails = await desk.mails();
  const faults = evidence.flatMap(({ caseNo, way, notices }) => {
    const caught = mails.filter(({ messageId }) => messageId.startsWith(`${caseNo}.`)).map((mail) => mail.messageId);
    const caused = notices.map(({ id }) => `${id.replaceAll(':', '.')}@${domain}`);
    return differences(caseNo, way, { mails: caused.sort() }, { mails: caught.sort() });
  });
  const repeated = mails.reduce((sum, { count }) => sum + count - 1, 0);
  const notices = evidence.reduce((sum, it) => sum + it.notices.length, 0);
  const counted = `${mails.length} distinct Message-IDs for ${notices} causes (${repeated} mails came again)`;
  return { name: 'distinct Message-IDs equal causes', counted, faults };
}

export function tallyOf(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${count} ${word}`).join(', ');
}
