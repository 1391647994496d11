import { ControlKind } from '@talent-window/contracts/vocabulary';
import { csvRows, namedRows } from '../csv-records.js';
import { decodeUtf8 } from '../decode-utf8.js';
import { mergedEntries } from '../merge-rows.js';
import type { ReadList } from '../raw-entry.js';
import { euBirthDate, euName, euType, isPassport } from './eu-values.js';

/** The EU's csvFullSanctionsList_1_1: a row for each name, address, date of birth, citizenship and document of an entity. */
export const readEuCsv: ReadList = async function* ({ bytes }) {
  const rows = namedRows(csvRows(decodeUtf8(bytes), { delimiter: ';', relax_quotes: true }), {
    required: ['Entity_LogicalId', 'Entity_SubjectType', 'NameAlias_WholeName'],
  });
  yield* mergedEntries(rows, ({ line, cell }) => ({
    line,
    id: cell('Entity_LogicalId'),
    kind: ControlKind.Sanctions,
    type: euType(cell('Entity_SubjectType')),
    names: [
      euName(cell('NameAlias_WholeName'), [
        cell('NameAlias_FirstName'),
        cell('NameAlias_MiddleName'),
        cell('NameAlias_LastName'),
      ]),
    ],
    birthDates: euBirthDate({
      date: cell('BirthDate_BirthDate'),
      year: cell('BirthDate_Year'),
      month: cell('BirthDate_Month'),
      day: cell('BirthDate_Day'),
      from: cell('BirthDate_YearRangeFrom'),
      to: cell('BirthDate_YearRangeTo'),
      circa: cell('BirthDate_Circa'),
      calendar: cell('BirthDate_CalendarType'),
    }),
    nationalities: [cell('Citizenship_CountryIso2Code')],
    passports: isPassport(cell('Identification_TypeCode'))
      ? [
          {
            number: cell('Identification_LatinNumber') || cell('Identification_Number'),
            state: cell('Identification_CountryIso2Code'),
          },
        ]
      : [],
    remark: [cell('Entity_EU_ReferenceNumber'), cell('Entity_Regulation_Programme'), cell('Entity_Remark')]
      .filter(Boolean)
      .join('; '),
  }));
};
