import type { PaymentMethod } from '@talent-window/contracts/vocabulary';
import { CollectionMode } from '@talent-window/contracts/vocabulary';
import type { Agencies } from './agencies.js';
import type { Applicant } from './applicant.js';
import type { CastMember } from './cast.js';
import type { Officer } from './officer.js';
import { eventually } from './patiently.js';
import { filesFor } from '@talent-window/testing/documents';

/** Everybody who has a part in a case. */
export interface Company {
  readonly applicant: Applicant;
  readonly agencies: Agencies;
  readonly firstReviewer: Officer;
  readonly secondReviewer: Officer;
  readonly counter: Officer;
  readonly station: Officer;
  /** 駐日代表處 */
  readonly mission: Officer;
}

export interface Played {
  readonly caseNo: string;
  readonly outcome: string | undefined;
  readonly hits: number;
  readonly conflict: boolean;
  readonly fee: number;
}

/** One case from the first saved field to the card in its holder's hands: figure 1 of the article, played by everybody. */
export async function playCase(
  company: Company,
  member: CastMember,
  today: string,
  {
    method,
    onSubmitted = () => undefined,
  }: { readonly method?: PaymentMethod | undefined; readonly onSubmitted?: (caseNo: string) => void } = {},
): Promise<Played> {
  const { applicant, agencies, firstReviewer, secondReviewer, counter } = company;
  await agencies.recordEarlierJourney(member.person);
  const { draftId, conflict } = await applicant.fillIn(member);
  await applicant.upload(draftId, await filesFor(member, today));
  const fee = await applicant.quote(draftId);
  const caseNo = await applicant.submit(draftId);
  onSubmitted(caseNo);
  await applicant.pay(caseNo, method === undefined ? {} : { method });

  await firstReviewer.awaits(caseNo, 'initial-review', 'claim');
  await firstReviewer.claim(caseNo);
  const hits = await firstReviewer.decideHits(caseNo);
  await firstReviewer.approve(caseNo);

  await counter.awaits(caseNo, 'passport-inspection', 'recordInspection');
  await counter.inspectPassport(caseNo);

  await secondReviewer.awaits(caseNo, 'final-review', 'claim');
  await secondReviewer.claim(caseNo);
  await secondReviewer.decideHits(caseNo);
  await secondReviewer.approve(caseNo);

  await eventually('the card', async () =>
    (await applicant.progress(caseNo)).stage === 'collection' ? true : undefined,
  );
  await COLLECTS[member.content.residence.collectionMode](company, caseNo, member, today);

  const outcome = await eventually('the end of the case', async () => (await applicant.progress(caseNo)).outcome);
  return { caseNo, outcome, hits, conflict, fee };
}

/** 領證, in each of the three ways. */
const COLLECTS: Readonly<
  Record<CollectionMode, (company: Company, caseNo: string, member: CastMember, today: string) => Promise<void>>
> = {
  [CollectionMode.EntryPermit]: async ({ agencies, station }, caseNo, { person }, today) => {
    await agencies.enter(person, caseNo, today);
    await station.awaits(caseNo, 'collection', 'recordHandover');
    await station.handOver(caseNo);
  },
  [CollectionMode.Mission]: async ({ station, mission }, caseNo) => {
    await station.sendPouch(caseNo);
    await mission.receivePouch(caseNo);
    await mission.awaits(caseNo, 'collection', 'recordHandover');
    await mission.handOver(caseNo);
  },
  [CollectionMode.Station]: async ({ applicant, station }, caseNo, { content }, today) => {
    await applicant.book(caseNo, content.residence.collectionOffice, today);
    await station.awaits(caseNo, 'collection', 'recordHandover');
    await station.handOver(caseNo, await applicant.collectionCode(caseNo));
  },
};
