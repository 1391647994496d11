import type { Day } from '@talent-window/contracts/vocabulary';
import type { Td1Lines } from '@talent-window/domain';
import { addDays, addMonths, applicantOf, cardOptionalData, mrzTd1, taipeiDay } from '@talent-window/domain';
import type { BothTexts } from '@talent-window/i18n';
import { bothTexts } from '@talent-window/i18n';
import { fine, paragraph } from '../blocks.js';
import { BOLD, MONO } from '../fonts.js';
import { ACCENT, LINE_WIDTH, PAGE, QUIET, RULE, WASH, mm } from '../page.js';
import type { PaperKind, Stamp } from '../paper-kind.js';
import type { Sheet } from '../sheet.js';
import type { CommonFacts, PaperSource } from '../source.js';
import { commonFacts, label, nameOf, nationalityOf, textAt } from '../source.js';
import { profession } from './approval.js';

interface Facts extends CommonFacts {
  readonly field?: BothTexts;
  readonly address?: string;
  readonly issuedOn: Day;
  readonly validUntil: Day;
  readonly mrz: Td1Lines;
}

/** Stands for the number of the blank, which is known once the card is made. */
const NUMBER_TO_COME = '000000000';
const PRINT_NO_TO_COME = '00000000';

/** The card's face and back as they will be made, half as large again: reviewers see names that are cut before a blank is spoiled. */
export const cardPreview: PaperKind<Facts> = {
  title: () => bothTexts('papers.title-card-preview'),

  facts(source) {
    const common = commonFacts(source);
    const { validFrom, validUntil } = validity(source);
    const { field } = profession(source);
    const address = textAt(source, 'residence.address.street');
    const { surname, givenNames, birthDate, sex, nationality, uiNo } = common.person;
    return {
      ...common,
      ...(field === undefined ? {} : { field }),
      ...(address === undefined ? {} : { address: `${textAt(source, 'residence.address.district') ?? ''}${address}` }),
      issuedOn: addDays(validFrom, -1),
      validUntil,
      mrz: mrzTd1({
        issuer: 'TWN',
        documentNo: source.view.desk.cardNo ?? NUMBER_TO_COME,
        ...(uiNo === undefined ? {} : cardOptionalData(uiNo, PRINT_NO_TO_COME)),
        birth: birthDate,
        sex: sex === 'M' ? 'male' : 'female',
        expiry: validUntil,
        nationality,
        surname,
        givenNames,
      }),
    };
  },

  showsPhoto: true,

  draw(sheet, facts, stamp) {
    paragraph(sheet, bothTexts('papers.preview-intro'));
    const [width, height] = [mm(85.6 * 1.5), mm(53.98 * 1.5)];
    const x = PAGE.left + (LINE_WIDTH - width) / 2;
    for (const draw of [drawFace, drawBack]) {
      sheet.need(height + 14);
      const { y } = sheet;
      sheet.decorate((pdf) => {
        pdf.roundedRect(x, y, width, height, mm(4.5)).fill('#fbfcfe');
        pdf.roundedRect(x, y, width, height, mm(4.5)).lineWidth(0.8).stroke(RULE);
      });
      draw(sheet, facts, stamp, { x, y, width, height });
      sheet.y = y + height + 14;
    }
    fine(sheet, bothTexts('papers.preview-number'));
  },
};

function validity({ view, application, at }: PaperSource): { readonly validFrom: Day; readonly validUntil: Day } {
  const { permit, issueOn } = view.progress;
  if (permit) return permit;
  const made = issueOn ?? taipeiDay(at);
  return { validFrom: addDays(made, 1), validUntil: addMonths(made, 12 * applicantOf(application).years) };
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Letters as large as the place allows: a long name is made smaller, as the plant does, before any of it is lost. */
const SIZES = [9, 8, 7, 6, 5] as const;
const FIELD_HEIGHT = mm(8.6);

function field(sheet: Sheet, name: BothTexts, value: string | BothTexts, x: number, y: number, width: number): void {
  const named = sheet.lay(`${name.zh} ${name.en}`, width, { size: 6.4, color: QUIET, leading: 1.25 });
  sheet.put(named, { x, y });
  const text = typeof value === 'string' ? value : `${value.zh} ${value.en}`;
  const laid = SIZES.map((size) => sheet.lay(text, width, { size, leading: 1.22 }));
  const fitting = laid.find(({ height }) => named.height + height <= FIELD_HEIGHT) ?? laid.at(-1);
  if (fitting) sheet.put(fitting, { x, y: y + named.height });
}

function drawFace(
  sheet: Sheet,
  { person, caseType, issuedOn, validUntil, ...facts }: Facts,
  { photo }: Stamp,
  area: Area,
): void {
  const { x, y, width } = area;
  const purpose = bothTexts(`case-types.${caseType}`);
  const inner = width - mm(14);
  const left = x + mm(7);
  sheet.put(
    sheet.lay(bothTexts('papers.card-title').zh, inner, { size: 12.5, fonts: BOLD, color: ACCENT, leading: 1.3 }),
    { x: left, y: y + mm(4.5) },
  );
  sheet.put(sheet.lay(bothTexts('papers.card-title').en, inner, { size: 7.4, language: 'en', color: QUIET }), {
    x: left,
    y: y + mm(10.6),
  });
  const [photoWidth, photoHeight] = [mm(31), mm(40)];
  const top = y + mm(17);
  if (photo) sheet.picture(photo, { x: left, y: top }, [photoWidth, photoHeight], nameOf(person));
  sheet.decorate((pdf) => pdf.rect(left, top, photoWidth, photoHeight).lineWidth(0.5).stroke(RULE));
  const at = left + photoWidth + mm(6);
  const [wide, half] = [x + width - mm(7) - at, (x + width - mm(7) - at - mm(3)) / 2];
  field(sheet, label('name'), nameOf(person), at, top - 2, wide);
  field(sheet, label('ui-no'), person.uiNo ?? bothTexts('papers.to-come'), at, top + mm(11), half);
  field(sheet, label('sex'), bothTexts(`form.options.sex.${person.sex}`), at + half + mm(3), top + mm(11), half);
  field(sheet, label('nationality'), nationalityOf(person), at, top + mm(20), half);
  field(sheet, label('passport-no'), person.passportNo, at + half + mm(3), top + mm(20), half);
  field(sheet, label('issued'), issuedOn, at, top + mm(29), half);
  field(sheet, label('expires'), validUntil, at + half + mm(3), top + mm(29), half);
  field(sheet, label('purpose'), purpose, at, top + mm(38), half);
  field(sheet, label('field'), facts.field ?? '—', at + half + mm(3), top + mm(38), half);
  sheet.put(sheet.lay(bothTexts('papers.four-in-one').zh, inner, { size: 8, fonts: BOLD, color: ACCENT }), {
    x: left,
    y: y + area.height - mm(11),
  });
  sheet.put(sheet.lay(bothTexts('papers.four-in-one').en, inner, { size: 6.2, language: 'en', color: QUIET }), {
    x: left,
    y: y + area.height - mm(6.8),
  });
}

function drawBack(sheet: Sheet, { address, mrz }: Facts, _stamp: Stamp, { x, y, width, height }: Area): void {
  const [left, inner] = [x + mm(7), width - mm(14)];
  field(sheet, label('address'), address ?? bothTexts('papers.to-come'), left, y + mm(8), inner);
  const strip = mm(31);
  sheet.decorate((pdf) => pdf.rect(x + 1, y + height - strip - mm(5), width - 2, strip).fill(WASH));
  for (const [i, line] of mrz.entries()) {
    const laid = sheet.lay(line, width, { size: 15.2, fonts: MONO, spacing: 1.9, align: 'center', leading: 1.6 });
    sheet.put(laid, { x, y: y + height - strip - mm(1.2) + i * mm(8.2) });
  }
}
