import type { BothTexts } from '@talent-window/i18n';
import { bothTexts } from '@talent-window/i18n';
import { qrCode } from './barcode.js';
import { BOLD, MONO } from './fonts.js';
import { ACCENT, LINE_WIDTH, PAGE, QUIET, RULE, mm } from './page.js';
import type { Sheet } from './sheet.js';

/** What stands around every paper: who issued it, its number and day, and by what code it is verified. */
export interface Frame {
  readonly title: BothTexts;
  readonly documentNo: string;
  readonly issuedOn: string;
  /** absent on a paper that is only looked at */
  readonly verify?: { readonly url: string; readonly code: string };
}

const LOGO = { size: 15, fonts: BOLD, color: ACCENT, leading: 1.3 } as const;
const SMALL_EN = { size: 8.6, language: 'en', color: QUIET, leading: 1.35 } as const;

/** Letterhead and title. */
export function letterhead(sheet: Sheet, { title, documentNo, issuedOn }: Frame): void {
  const authority = bothTexts('papers.authority');
  const half = LINE_WIDTH / 2;
  sheet.decorate((pdf) => pdf.rect(0, 0, PAGE.width, mm(2.6)).fill(ACCENT));
  const name = sheet.lay(authority.zh, half, LOGO);
  sheet.put(name, { x: PAGE.left, y: sheet.y });
  sheet.put(sheet.lay(authority.en, half, SMALL_EN), { x: PAGE.left, y: sheet.y + name.height });
  const right = { x: PAGE.left + half, width: half };
  const [no, day] = [bothTexts('papers.document-no'), bothTexts('papers.issued-on')];
  const line = (label: BothTexts, value: string, y: number): void => {
    const said = sheet.lay(value, mm(46), { size: 10, fonts: MONO, align: 'right', leading: 1.4 });
    sheet.put(said, { x: PAGE.right - mm(46), y });
    const named = sheet.lay(`${label.zh} ${label.en}`, right.width - mm(46) - 6, {
      size: 8.2,
      color: QUIET,
      align: 'right',
    });
    sheet.put(named, { x: right.x, y: y + 1 });
  };
  line(no, documentNo, sheet.y + 2);
  line(day, issuedOn, sheet.y + 19);
  sheet.y += mm(14);
  sheet.decorate((pdf) => pdf.moveTo(PAGE.left, sheet.y).lineTo(PAGE.right, sheet.y).lineWidth(0.8).stroke(RULE));
  sheet.y += mm(3.5);
  const zh = sheet.lay(title.zh, LINE_WIDTH, { size: 20, fonts: BOLD, leading: 1.35, spacing: 1.5, align: 'center' });
  sheet.put(zh, { x: PAGE.left, y: sheet.y }, 'H1');
  sheet.y += zh.height;
  const en = sheet.lay(title.en, LINE_WIDTH, {
    size: 11,
    language: 'en',
    color: QUIET,
    align: 'center',
    leading: 1.35,
  });
  sheet.put(en, { x: PAGE.left, y: sheet.y });
  sheet.y += en.height + mm(4);
  sheet.onNewPage = () => runningHead(sheet, title, documentNo);
}

function runningHead(sheet: Sheet, title: BothTexts, documentNo: string): void {
  sheet.decorate((pdf) => {
    const style = { size: 8.6, color: QUIET } as const;
    sheet.write(sheet.lay(`${title.zh}　${title.en}`, LINE_WIDTH * 0.7, style), { x: PAGE.left, y: mm(8) });
    const no = sheet.lay(documentNo, LINE_WIDTH * 0.3, { ...style, fonts: MONO, align: 'right' });
    sheet.write(no, { x: PAGE.right - no.width, y: mm(8) });
    pdf.moveTo(PAGE.left, mm(13)).lineTo(PAGE.right, mm(13)).lineWidth(0.5).stroke(RULE);
  });
  sheet.y = mm(18);
}

/** Issuing authority and its head [Administrative Procedure Act Art. 96(1)(4)]. */
export function signOff(sheet: Sheet, head: string | undefined): void {
  const [authority, role] = [bothTexts('papers.authority'), bothTexts('papers.head')];
  const width = mm(104);
  const x = PAGE.right - width;
  const lines = [
    sheet.lay(`${authority.zh}　${role.zh}${head === undefined ? '' : `　${head}`}`, width, {
      size: 12.5,
      fonts: BOLD,
      align: 'right',
    }),
    sheet.lay(`${role.en}, ${authority.en}`, width, { ...SMALL_EN, align: 'right' }),
  ];
  sheet.need(lines.reduce((sum, it) => sum + it.height, 8));
  sheet.y += 8;
  for (const laid of lines) {
    sheet.put(laid, { x, y: sheet.y });
    sheet.y += laid.height;
  }
}

/** The foot of every page, once it is known how many there are. */
export function footers(sheet: Sheet, { verify }: Frame): void {
  const { start, count } = sheet.pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    sheet.pdf.switchToPage(start + page);
    sheet.decorate((pdf) => {
      pdf
        .moveTo(PAGE.left, PAGE.footer - 4)
        .lineTo(PAGE.right, PAGE.footer - 4)
        .lineWidth(0.5)
        .stroke(RULE);
      const number = sheet.lay(`${page + 1} / ${count}`, mm(20), { size: 8.6, color: QUIET, align: 'right' });
      sheet.write(number, { x: PAGE.right - mm(20), y: PAGE.footer });
      if (!verify) return;
      const side = mm(21);
      sheet.drawBarcode(qrCode(verify.url), { x: PAGE.left, y: PAGE.footer + 2 }, { width: side, height: side });
      const said = bothTexts('papers.verify-me', { url: verify.url.replace(/\/[^/]*$/, '') });
      const x = PAGE.left + side + mm(5);
      const width = LINE_WIDTH - side - mm(27);
      let y = PAGE.footer;
      for (const laid of [
        sheet.lay(verify.code, width, { size: 10.5, fonts: MONO, color: ACCENT, spacing: 0.6, leading: 1.5 }),
        sheet.lay(said.zh, width, { size: 8.2, color: QUIET, leading: 1.45 }),
        sheet.lay(said.en, width, { size: 7.8, language: 'en', color: QUIET, leading: 1.35 }),
      ]) {
        sheet.write(laid, { x, y });
        y += laid.height;
      }
    });
  }
}
