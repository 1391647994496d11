import { startPlatform } from './platform.mjs';
import { summaryOf } from './rounds.mjs';

const STARTS = 3;

/** `npm start` on a folder that has been used, everything installed and built: from the command to its word `ready`. */
export async function startPart({ env, tell }) {
  const seconds = [];
  for (let nth = 1; nth <= STARTS; nth += 1) {
    const platform = await startPlatform(env);
    await platform.stop();
    seconds.push(platform.readyAfterMs / 1_000);
    tell(`start ${nth} of ${STARTS} · ready after ${seconds.at(-1).toFixed(1)} s`);
  }
  const { median, spread } = summaryOf(seconds);
  return [
    {
      name: 'second-start',
      what: 'npm start until ready, not the first',
      value: median,
      spread,
      unit: 's',
      target: { atMost: 20 },
    },
  ];
}
