import { ControlKind } from '@talent-window/contracts/vocabulary';
import { decodeUtf8 } from '../decode-utf8.js';
import type { ReadList } from '../raw-entry.js';
import { elementsAt, textAt, xmlRecords } from '../xml-records.js';
import { euBirthDate, euName, euType, isPassport } from './eu-values.js';

/** The EU's xmlFullSanctionsList_1_1: `export` of `sanctionEntity`, whose values are attributes. */
export const readEuXml: ReadList = async function* ({ bytes }) {
  for await (const { line, element } of xmlRecords(decodeUtf8(bytes), 'export', new Set(['sanctionEntity']))) {
    const attributesOf = (name: string) =>
      elementsAt(element, name).map(
        ({ attributes }) =>
          (key: string) =>
            attributes[key] ?? '',
      );
    yield {
      line,
      id: element.attributes['logicalId'] ?? '',
      kind: ControlKind.Sanctions,
      type: euType(attributesOf('subjectType')[0]?.('code') ?? ''),
      names: attributesOf('nameAlias').map((at) =>
        euName(at('wholeName'), [at('firstName'), at('middleName'), at('lastName')]),
      ),
      birthDates: attributesOf('birthdate').flatMap((at) =>
        euBirthDate({
          date: at('birthdate'),
          year: at('year'),
          month: at('monthOfYear'),
          day: at('dayOfMonth'),
          from: at('yearRangeFrom'),
          to: at('yearRangeTo'),
          circa: at('circa'),
          calendar: at('calendarType'),
        }),
      ),
      nationalities: attributesOf('citizenship').map((at) => at('countryIso2Code')),
      passports: attributesOf('identification')
        .filter((at) => isPassport(at('identificationTypeCode')))
        .map((at) => ({ number: at('latinNumber') || at('number'), state: at('countryIso2Code') })),
      remark: [
        element.attributes['euReferenceNumber'] ?? '',
        attributesOf('regulation')[0]?.('programme') ?? '',
        textAt(element, 'remark'),
      ]
        .filter(Boolean)
        .join('; '),
    };
  }
};
