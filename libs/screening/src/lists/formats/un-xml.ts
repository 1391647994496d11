import { ControlKind } from '@talent-window/contracts/vocabulary';
import type { BirthDates } from '../birth-dates.js';
import { isoDate, roughly, yearSpan } from '../birth-dates.js';
import { decodeUtf8 } from '../decode-utf8.js';
import type { ReadList } from '../raw-entry.js';
import type { XmlElement } from '../xml-records.js';
import { elementsAt, textAt, xmlRecords } from '../xml-records.js';

const NAME_PARTS = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'] as const;

/** The consolidated list of the UN Security Council: `CONSOLIDATED_LIST` of `INDIVIDUAL` and `ENTITY`. */
export const readUnXml: ReadList = async function* ({ bytes }) {
  const records = xmlRecords(decodeUtf8(bytes), 'CONSOLIDATED_LIST', new Set(['INDIVIDUAL', 'ENTITY']));
  for await (const { line, element } of records) {
    const aliases = [...elementsAt(element, 'INDIVIDUAL_ALIAS'), ...elementsAt(element, 'ENTITY_ALIAS')];
    yield {
      line,
      id: textAt(element, 'DATAID'),
      kind: ControlKind.Sanctions,
      type: element.name === 'INDIVIDUAL' ? 'person' : 'entity',
      names: [
        NAME_PARTS.map((part) => textAt(element, part))
          .filter(Boolean)
          .join(' '),
        textAt(element, 'NAME_ORIGINAL_SCRIPT'),
        ...aliases.flatMap((alias) => textAt(alias, 'ALIAS_NAME').split(';')),
      ],
      birthDates: elementsAt(element, 'INDIVIDUAL_DATE_OF_BIRTH').flatMap(birthDateOf),
      nationalities: elementsAt(element, 'NATIONALITY', 'VALUE').map(({ text }) => text),
      passports: elementsAt(element, 'INDIVIDUAL_DOCUMENT')
        .filter((it) => /passport/iu.test(textAt(it, 'TYPE_OF_DOCUMENT')))
        .map((it) => ({
          number: textAt(it, 'NUMBER'),
          state: textAt(it, 'ISSUING_COUNTRY') || textAt(it, 'COUNTRY_OF_ISSUE'),
        })),
      remark: [textAt(element, 'REFERENCE_NUMBER'), textAt(element, 'UN_LIST_TYPE'), textAt(element, 'COMMENTS1')]
        .filter(Boolean)
        .join('; '),
    };
  }
};

function birthDateOf(element: XmlElement): BirthDates[] {
  const [from, to] = [textAt(element, 'FROM_YEAR'), textAt(element, 'TO_YEAR')];
  if (from !== '' || to !== '')
    return [yearSpan(`${from}–${to}`, Number(from || Number.NaN), Number(to || Number.NaN))];
  const written = textAt(element, 'DATE') || textAt(element, 'YEAR');
  if (written === '') return [];
  return [textAt(element, 'TYPE_OF_DATE') === 'APPROXIMATELY' ? roughly(isoDate(written)) : isoDate(written)];
}
