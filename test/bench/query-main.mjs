/**
 * Asks workflows for their progress by the plain client, in a process of its own: `{ seconds, cases, askers }`, each asker
 * asking its case again as soon as it was answered.
 */
import { once } from 'node:events';
import { openTemporal, queryProgress } from '@talent-window/temporal';

const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace, CODEC_KEY } = process.env;
const ANSWER_WITHIN = 10_000;

process.once('disconnect', () => process.exit());
process.send('ready');
const [job] = await once(process, 'message');
process.send(await ask(job), () => process.disconnect());

async function ask({ seconds, cases, askers }) {
  const temporal = await openTemporal({ address, namespace, codecKey: Buffer.from(CODEC_KEY, 'base64') });
  const { client } = temporal;
  const caseOf = (nth) => cases[nth % cases.length];
  await Promise.all(cases.map((caseNo) => queryProgress(client, caseNo, ANSWER_WITHIN)));
  let answered = 0;
  const begun = performance.now();
  const end = begun + seconds * 1_000;
  await Promise.all(
    Array.from({ length: askers }, async (_, nth) => {
      for (; performance.now() < end; answered += 1) await queryProgress(client, caseOf(nth), ANSWER_WITHIN);
    }),
  );
  const perSecond = (answered / (performance.now() - begun)) * 1_000;
  await temporal.close();
  return { perSecond };
}
