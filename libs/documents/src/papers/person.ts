import { bothTexts } from '@talent-window/i18n';
import { facts as rows } from './blocks.js';
import { LINE_WIDTH, PAGE, RULE, mm } from './page.js';
import type { Stamp } from './paper-kind.js';
import type { Sheet } from './sheet.js';
import type { CommonFacts } from './source.js';
import { day, label, nameOf, nationalityOf } from './source.js';

/** Whom a paper is about and in which case; it opens most papers. */
export function addressee(sheet: Sheet, { person, caseNo, caseType }: CommonFacts): void {
  rows(sheet, [[label('name'), nameOf(person)]]);
  sheet.y -= 8;
  rows(
    sheet,
    [
      [label('nationality'), nationalityOf(person)],
      [label('passport-no'), person.passportNo],
      [label('birth-date'), person.birthDate],
      [label('case-no'), caseNo],
    ],
    2,
  );
  sheet.y -= 8;
  rows(sheet, [[label('case-type'), bothTexts(`case-types.${caseType}`)]]);
}

/** The holder of a permit, beside the photo. */
export function holder(sheet: Sheet, { person, caseNo, caseType }: CommonFacts, { photo }: Stamp): void {
  const [width, height] = [mm(35), mm(45)];
  const top = sheet.y;
  const [x, y] = [PAGE.right - width, top + 2];
  if (photo) sheet.picture(photo, { x, y }, [width, height], nameOf(person));
  sheet.decorate((pdf) => pdf.rect(x, y, width, height).lineWidth(0.6).stroke(RULE));
  rows(
    sheet,
    [
      [label('name'), nameOf(person)],
      [label('nationality'), nationalityOf(person)],
      [label('sex'), bothTexts(`form.options.sex.${person.sex}`)],
      [label('birth-date'), day(person.birthDate)],
      [label('passport-no'), person.passportNo],
      ...(person.uiNo === undefined ? [] : [[label('ui-no'), person.uiNo] as const]),
      [label('case-no'), caseNo],
      [label('purpose'), bothTexts(`case-types.${caseType}`)],
    ],
    1,
    LINE_WIDTH - width - mm(8),
  );
  sheet.y = Math.max(sheet.y, top + height + 12);
}
