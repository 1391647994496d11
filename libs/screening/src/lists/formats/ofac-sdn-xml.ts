import { ControlKind } from '@talent-window/contracts/vocabulary';
import { ofacDate } from '../birth-dates.js';
import { decodeUtf8 } from '../decode-utf8.js';
import type { ReadList } from '../raw-entry.js';
import type { XmlElement } from '../xml-records.js';
import { elementsAt, textAt, xmlRecords } from '../xml-records.js';

/** OFAC's classic sdn.xml: `sdnList` of `sdnEntry`. */
export const readOfacSdnXml: ReadList = async function* ({ bytes }) {
  for await (const { line, element } of xmlRecords(decodeUtf8(bytes), 'sdnList', new Set(['sdnEntry']))) {
    const programmes = elementsAt(element, 'programList', 'program').map(({ text }) => text.trim());
    yield {
      line,
      id: textAt(element, 'uid'),
      kind: ControlKind.Sanctions,
      type: typeOf(textAt(element, 'sdnType')),
      names: [nameOf(element), ...elementsAt(element, 'akaList', 'aka').map(nameOf)],
      birthDates: elementsAt(element, 'dateOfBirthList', 'dateOfBirthItem').map((it) =>
        ofacDate(textAt(it, 'dateOfBirth')),
      ),
      nationalities: [
        ...elementsAt(element, 'nationalityList', 'nationality'),
        ...elementsAt(element, 'citizenshipList', 'citizenship'),
      ].map((it) => textAt(it, 'country')),
      passports: elementsAt(element, 'idList', 'id')
        .filter((it) => /passport/iu.test(textAt(it, 'idType')))
        .map((it) => ({ number: textAt(it, 'idNumber'), state: textAt(it, 'idCountry') })),
      remark: [programmes.join(', '), textAt(element, 'title'), textAt(element, 'remarks')].filter(Boolean).join('; '),
    };
  }
};

const TYPES: Readonly<Record<string, string>> = {
  individual: 'person',
  entity: 'entity',
  vessel: 'vessel',
  aircraft: 'aircraft',
};

export const typeOf = (written: string): string => TYPES[written.toLowerCase()] ?? written;

/** As in sdn.csv: `LAST, First`. */
const nameOf = (element: XmlElement): string =>
  [textAt(element, 'lastName'), textAt(element, 'firstName')].filter(Boolean).join(', ');
