import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { AgencyClient } from '../http/agency-client.js';
import type { AgencyConnection } from '../http/agency-connection.js';
import type { Answer } from '../http/answer.js';
import type { EntryExitRecords, RecordedPerson } from './entry-exit-records.js';

export function createEntryExitRecords(connection: AgencyConnection): EntryExitRecords {
  const client = new AgencyClient(AgencySystem.EntryExit, connection);
  // Searches are posts: a passport number in a URL would end up in every access log on the way.
  const search = (operation: string, path: string, person: RecordedPerson, reference?: string): Promise<Answer> => {
    const { passportNo, nationality, birthDate, englishName } = person;
    const body = { passportNo, nationality, birthDate, englishName };
    return client.call({ operation, method: 'POST', path, body, reference });
  };
  return {
    async entryPhoto(person, reference) {
      const answer = await search('entryPhoto', '/searches/entry-photo', person, reference);
      return { ...readImage(answer), ...(answer.has('takenOn') && { takenOn: answer.day('takenOn') }) };
    },
    async passportImage(person, reference) {
      return readImage(await search('passportImage', '/searches/passport-image', person, reference));
    },
    async stayRecords(person, reference) {
      const answer = await search('stayRecords', '/searches/stay-records', person, reference);
      const overstays = answer
        .each('overstays')
        .map((period) => ({ from: period.day('from'), to: period.day('to'), days: period.wholeNumber('days') }));
      return { overstays };
    },
    async latestEntry(person, reference) {
      const answer = await search('latestEntry', '/searches/latest-entry', person, reference);
      return answer.has('enteredOn') ? { enteredOn: answer.day('enteredOn') } : {};
    },
    async cancelPermit({ person, reference, ...cancel }) {
      const { passportNo, nationality, birthDate, englishName } = person;
      const body = { passportNo, nationality, birthDate, englishName, reference, ...cancel };
      const call = { operation: 'cancelPermit', method: 'POST', path: '/permits/cancellations' } as const;
      await client.call({ ...call, body, reference, idempotencyKey: reference });
    },
  };
}

function readImage(answer: Answer): { found: boolean; image?: Uint8Array; mediaType?: string } {
  if (!answer.flag('found')) return { found: false };
  return { found: true, image: answer.bytes('image'), mediaType: answer.text('mediaType') };
}
