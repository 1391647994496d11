import { PaymentMethod } from '@talent-window/contracts/vocabulary';
import { patiently, PlatformSaidNo } from '@talent-window/demo';
import type { Desk, Scene } from './scene.js';
import { unlessSaid } from './scene.js';

export type Act = (scene: Scene) => Promise<void>;

const PHOTO = {
  path: 'documents.photo',
  reason: 'out-of-date',
  note: 'The photo is older than six months. 照片已逾六個月。',
};

/** Fills in, uploads and submits. An answer that got lost looks like another tab's save; then a fresh draft is begun. */
export const submit: Act = async (scene) => {
  const { applicant, agencies } = scene.cast;
  await agencies.recordEarlierJourney(scene.member.person);
  for (;;) {
    const filled = await applicant.fillIn(scene.member).catch((error: unknown) => {
      if (error instanceof PlatformSaidNo && error.status === 412) return undefined;
      throw error;
    });
    if (!filled) continue;
    scene.draftId = filled.draftId;
    break;
  }
  await scene.upload();
  scene.caseNo = await applicant.submit(scene.draftId);
};

/** Who is told that the order is paid already, or that there is nothing to pay, has paid. */
export const pay: Act = async (scene) => {
  await scene.cast.applicant.pay(scene.caseNo).catch(unlessSaid(409));
};

export const payWithDeclinedCard: Act = async (scene) => {
  await scene.cast.applicant.pay(scene.caseNo, { outcome: 'decline' }).catch(unlessSaid(409));
};

/** Another window, in which the payer does not pay yet. */
export const openAnotherPage: Act = async (scene) => {
  const how = { method: PaymentMethod.ForeignCard, outcome: 'abandon' } as const;
  await scene.cast.applicant.pay(scene.caseNo, how).catch(unlessSaid(409));
};

/** The payer pays in the other window too. */
export const payAgain: Act = async (scene) => {
  await atInitialDesk(scene);
  const url = `${scene.cast.agenciesUrl}/payment-gateway/desk/orders/${scene.caseNo}P1/settle`;
  await patiently('paying once more', async () => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    return { response };
  });
};

const atInitialDesk = (scene: Scene): Promise<void> =>
  scene.reaches('the initial review', ({ awaiting }) => awaiting === 'initial-decision');

export const takeAtInitialReview: Act = async (scene) => {
  await atInitialDesk(scene);
  await scene.cast.firstReviewer.officer.claim(scene.caseNo);
};

export const takeAtFinalReview: Act = async (scene) => {
  await scene.reaches('the final review', ({ awaiting }) => awaiting === 'final-decision');
  await scene.cast.secondReviewer.officer.claim(scene.caseNo);
};

/** Decides the hits, then the case; where a check that was still in work brings another hit, both once more. */
async function decide({ officer }: Desk, caseNo: string, decision: () => Promise<void>): Promise<void> {
  for (;;) {
    await officer.decideHits(caseNo);
    try {
      return await decision();
    } catch (error) {
      const { reason } = (error instanceof PlatformSaidNo ? error.problem : {}) as { reason?: string };
      if (reason !== 'hits-decided') throw error;
    }
  }
}

const approve =
  (awaited: string, deskOf: (scene: Scene) => Desk): Act =>
  async (scene) => {
    await scene.reaches('the desk', ({ awaiting }) => awaiting === awaited);
    const desk = deskOf(scene);
    await decide(desk, scene.caseNo, () => desk.officer.approve(scene.caseNo));
  };
export const approveAtInitialReview = approve('initial-decision', ({ cast }) => cast.firstReviewer);
export const approveAtFinalReview = approve('final-decision', ({ cast }) => cast.secondReviewer);

const refuse =
  (deskOf: (scene: Scene) => Desk): Act =>
  async (scene) => {
    const desk = deskOf(scene);
    const why = { reasons: ['criterion-not-met'], facts: 'The salary is not proved. 所稱月薪未經證明。', note: '' };
    await decide(desk, scene.caseNo, () => scene.send(desk.api, 'decide-review', { decision: 'refuse', ...why }));
  };
export const refuseAtInitialReview = refuse(({ cast }) => cast.firstReviewer);
export const refuseAtFinalReview = refuse(({ cast }) => cast.secondReviewer);

const ask =
  (deskOf: (scene: Scene) => Desk): Act =>
  async (scene) => {
    const asked = { decision: 'supplement', reasons: [], note: '', items: [PHOTO] };
    await scene.send(deskOf(scene).api, 'decide-review', asked);
    await scene.reaches('the request', ({ awaiting }) => awaiting === 'answer');
  };
export const askAtInitialReview = ask(({ cast }) => cast.firstReviewer);
export const askAtFinalReview = ask(({ cast }) => cast.secondReviewer);

export const answer: Act = async (scene) => {
  await scene.upload('photo');
  const answers = [{ path: PHOTO.path, answer: 'mended', comment: '' }];
  await scene.send(scene.cast.applicantApi, 'resubmit', { answers, changes: {} });
};

export const withdraw: Act = async (scene) => {
  await scene.reaches('the payment or a desk', ({ dueAt }) => dueAt !== undefined);
  await scene.send(scene.cast.applicantApi, 'withdraw', {});
};

export const passInspection: Act = async (scene) => {
  await scene.reaches('the passport inspection', ({ stage }) => stage === 'passport-inspection');
  await scene.cast.counter.officer.inspectPassport(scene.caseNo);
};

export const failInspection: Act = async (scene) => {
  await scene.reaches('the passport inspection', ({ stage }) => stage === 'passport-inspection');
  const result = { result: 'failed', note: 'The photo was exchanged.' };
  await scene.send(scene.cast.counter.api, 'record-inspection', result);
};

export const enterAndCollect: Act = async (scene) => {
  const { agencies, today, station } = scene.cast;
  await scene.reaches('the entry permit', ({ awaiting }) => awaiting === 'entry');
  await agencies.enter(scene.member.person, scene.caseNo, today);
  await scene.reaches('the counter of the station', ({ awaiting }) => awaiting === 'handover');
  await station.officer.handOver(scene.caseNo);
};

/** 外交郵袋 instead of an entry permit. */
export const chooseMission: Act = async (scene) => {
  await atInitialDesk(scene);
  await scene.send(scene.cast.applicantApi, 'choose-collection', { mode: 'mission', office: '5A' });
};

/** Whoever seals the pouch sends the other cards in it too. */
export const collectAtMission: Act = async (scene) => {
  const { station, mission } = scene.cast;
  await scene.reaches('the pouch', ({ awaiting }) => awaiting === 'pouch');
  await station.officer.sendPouch(scene.caseNo).catch(unlessSaid(409));
  await mission.officer.receivePouch(scene.caseNo);
  await scene.reaches('the counter of the mission', ({ awaiting }) => awaiting === 'handover');
  await mission.officer.handOver(scene.caseNo);
};
