import { parseArgs } from 'node:util';
import type { CollectionPlan } from '@talent-window/contracts/vocabulary';
import { CollectionMode, PaymentMethod } from '@talent-window/contracts/vocabulary';
import { taipeiDay } from '@talent-window/domain';
import { Agencies } from './agencies.js';
import { Applicant } from './applicant.js';
import { castMember } from './cast.js';
import { narrate } from './narrate.js';
import { Officer } from './officer.js';
import { signIn } from './person.js';
import type { Company, Played } from './play-case.js';
import { playCase } from './play-case.js';

/** How the fee is paid, by short names. */
const METHODS: Readonly<Record<string, PaymentMethod>> = {
  card: PaymentMethod.CreditCard,
  'foreign-card': PaymentMethod.ForeignCard,
  cvs: PaymentMethod.ConvenienceStore,
  barcode: PaymentMethod.StoreBarcode,
  atm: PaymentMethod.VirtualAccount,
  'web-atm': PaymentMethod.WebAtm,
};

/** How the card is fetched, and where. */
const PICKUPS: Readonly<Record<string, CollectionPlan>> = {
  permit: { mode: CollectionMode.EntryPermit, office: 'taipei-city' },
  mission: { mode: CollectionMode.Mission, office: '5A' },
  station: { mode: CollectionMode.Station, office: 'taipei-city' },
};

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1' },
    method: { type: 'string', default: 'card' },
    pickup: { type: 'string', default: 'permit' },
  },
});
const count = Number(values.cases);
if (!Number.isInteger(count) || count < 1 || count > 500) throw new Error('--cases is a whole number from 1 to 500');

const method = METHODS[values.method];
if (!method) throw new Error(`--method is one of ${Object.keys(METHODS).join(', ')}`);

const pickup = PICKUPS[values.pickup];
if (!pickup) throw new Error(`--pickup is one of ${Object.keys(PICKUPS).join(', ')}`);

const platformUrl = process.env['PUBLIC_URL'] ?? 'http://localhost:3000';
const agenciesUrl = process.env['AGENCIES_URL'] ?? 'http://localhost:3100';
const uiPort = process.env['TEMPORAL_UI_PORT'] ?? '8233';
const password = process.env['SEED_PASSWORD'];
const as = (email: string) => signIn(platformUrl, email, password);

const now = new Date();
const today = taipeiDay(now.toISOString());
const agencies = new Agencies(agenciesUrl);
const supervisor = await as('supervisor@nia.example');
const company: Company = {
  agencies,
  applicant: new Applicant(await as('applicant@example.test'), agencies),
  firstReviewer: new Officer(await as('reviewer@nia.example')),
  secondReviewer: new Officer(await as('reviewer2@nia.example')),
  counter: new Officer(await as('counter@mofa.example')),
  station: new Officer(await as('station@nia.example')),
  mission: new Officer(await as('tokyo@mofa.example')),
};

const started = Date.now();
const plays = Array.from({ length: count }, (_, nth) => play(nth));
const results = await Promise.all(plays);
const good = results.filter((played) => played?.outcome === 'approved');
const seconds = ((Date.now() - started) / 1000).toFixed(1);
console.log(`\n${good.length} of ${count} cases closed as approved and collected, in ${seconds} s`);
process.exitCode = good.length === count ? 0 : 1;

async function play(nth: number): Promise<Played | undefined> {
  let stopTelling = async (): Promise<void> => undefined;
  try {
    const played = await playCase(company, castMember(nth, today, now.getTime(), pickup), today, {
      method,
      onSubmitted: (caseNo) => {
        console.log(`${caseNo} submitted`);
        if (count === 1) stopTelling = narrate(supervisor, caseNo);
      },
    });
    await stopTelling();
    report(played);
    return played;
  } catch (error) {
    await stopTelling();
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

function report({ caseNo, outcome, hits, conflict, fee }: Played): void {
  const said = `${conflict ? 'autosave conflict noticed' : 'NO autosave conflict'}, NT$${fee}, ${hits} false hit(s)`;
  console.log(`${caseNo} ${outcome ?? 'open'}: ${said}`);
  console.log(`  in the Temporal UI: http://localhost:${uiPort}/namespaces/default/workflows/${caseNo}`);
}
