import type { BothTexts } from '@talent-window/i18n';
import type { Barcode } from './barcode.js';
import { BOLD, MONO } from './fonts.js';
import { ACCENT, INK, LINE_WIDTH, PAGE, QUIET, RULE, WASH, mm } from './page.js';
import type { Sheet, Style } from './sheet.js';

const ZH: Style = { size: 10.6, leading: 1.52 };
const EN: Style = { size: 9.2, language: 'en', color: QUIET, leading: 1.4 };
const LABEL_ZH: Style = { size: 9.2, fonts: BOLD, color: ACCENT, leading: 1.4 };
const LABEL_EN: Style = { size: 7.6, language: 'en', color: QUIET, leading: 1.35 };

/** A value that reads the same in both languages, or one for each. */
export type Value = string | BothTexts;

/** A paragraph in Chinese and, below it, in English. */
export function paragraph(sheet: Sheet, { zh, en }: BothTexts, { gap = 7 } = {}): void {
  sheet.flow(zh, ZH);
  sheet.y += 1;
  if (en !== zh) sheet.flow(en, EN);
  sheet.y += gap;
}

/** The name of a part: 主旨 Subject. It stays with what follows. */
export function heading(sheet: Sheet, { zh, en }: BothTexts, keepsWith = 64): void {
  sheet.y += 4;
  sheet.need(keepsWith);
  const [named, besides] = [
    sheet.lay(zh, LINE_WIDTH, { size: 12.5, fonts: BOLD, color: ACCENT, leading: 1.4 }),
    sheet.lay(en, LINE_WIDTH - mm(32), { ...LABEL_EN, size: 9 }),
  ];
  const { y } = sheet;
  sheet.put(named, { x: PAGE.left, y }, 'H2');
  const width = sheet.widthOf(zh, named.style);
  sheet.put(besides, { x: PAGE.left + width + 7, y: y + 3.6 }, 'Span');
  sheet.y = y + named.height + 3;
}

/** Numbered paragraphs. */
export function numbered(sheet: Sheet, items: readonly BothTexts[]): void {
  const indent = 20;
  for (const [i, { zh, en }] of items.entries()) {
    sheet.need(44);
    sheet.put(
      sheet.lay(`${i + 1}.`, indent, { ...ZH, fonts: BOLD, color: ACCENT }),
      { x: PAGE.left, y: sheet.y },
      'Span',
    );
    const column = { x: PAGE.left + indent, width: LINE_WIDTH - indent };
    sheet.flow(zh, ZH, { ...column });
    if (en !== zh) sheet.flow(en, EN, { ...column });
    sheet.y += 4;
  }
  sheet.y += 2;
}

/** Labelled facts, one a line, or two beside each other where they are short. */
export function facts(
  sheet: Sheet,
  rows: readonly (readonly [BothTexts, Value])[],
  columns: 1 | 2 = 1,
  whole = LINE_WIDTH,
): void {
  const gutter = mm(6);
  const width = (whole - gutter * (columns - 1)) / columns;
  const labelWidth = columns === 1 ? mm(42) : mm(33);
  for (let i = 0; i < rows.length; i += columns) {
    const cells = rows.slice(i, i + columns).map(([label, value]) => layFact(sheet, label, value, labelWidth, width));
    const height = Math.max(...cells.map((cell) => cell.height)) + 7;
    sheet.need(height);
    const { y } = sheet;
    for (const [at, cell] of cells.entries()) {
      const x = PAGE.left + at * (width + gutter);
      cell.draw(x, y + 3.5);
      sheet.decorate((pdf) =>
        pdf
          .moveTo(x, y + height)
          .lineTo(x + width, y + height)
          .lineWidth(0.5)
          .stroke(RULE),
      );
    }
    sheet.y = y + height;
  }
  sheet.y += 8;
}

function layFact(sheet: Sheet, label: BothTexts, value: Value, labelWidth: number, width: number) {
  const named = beside(sheet, label, labelWidth, LABEL_ZH, LABEL_EN);
  const said = beside(
    sheet,
    typeof value === 'string' ? { zh: value, en: value } : value,
    width - labelWidth - 6,
    ZH,
    EN,
  );
  return {
    height: Math.max(named.height, said.height),
    draw(x: number, y: number): void {
      named.draw(x, y, 'Span');
      said.draw(x + labelWidth + 6, y, 'P');
    },
  };
}

/** Both languages on one line where they fit, else one below the other. */
function beside(sheet: Sheet, { zh, en }: BothTexts, width: number, zhStyle: Style, enStyle: Style) {
  const first = sheet.lay(zh, width, zhStyle);
  if (zh === en)
    return { height: first.height, draw: (x: number, y: number, tag: 'P' | 'Span') => sheet.put(first, { x, y }, tag) };
  const second = sheet.lay(en, width, enStyle);
  const gap = zhStyle.size * 0.55;
  const shift = sheet.widthOf(zh, zhStyle) + gap;
  const fits = first.lines.length === 1 && second.lines.length === 1 && shift + sheet.widthOf(en, enStyle) <= width;
  return {
    height: fits ? first.height : first.height + second.height,
    draw(x: number, y: number, tag: 'P' | 'Span'): void {
      sheet.put(first, { x, y }, tag);
      // The same baseline for both sizes.
      const drop = (first.height - second.height) / 2 + (zhStyle.size - enStyle.size) * 0.36;
      sheet.put(second, fits ? { x: x + shift, y: y + drop } : { x, y: y + first.height }, tag);
    },
  };
}

/** A column of a table; widths are shares of the line. */
export interface Column {
  readonly head: BothTexts;
  readonly share: number;
  readonly align?: 'right';
}

/** A table whose rows stay whole and whose head is written again on each page. */
export function table(sheet: Sheet, columns: readonly Column[], rows: readonly (readonly Value[])[]): void {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const pad = 4;
  const widths = columns.map(({ share }) => (LINE_WIDTH * share) / whole);
  const structure = sheet.group('Table');
  const line = (cells: readonly Value[], tag: 'TH' | 'TD'): void => {
    const laid = cells.map((cell, i) => {
      const align = columns[i]?.align ?? 'left';
      const width = (widths[i] ?? 0) - pad * 2;
      const both = typeof cell === 'string' ? { zh: cell, en: cell } : cell;
      const [zh, en] =
        tag === 'TH'
          ? [LABEL_ZH, LABEL_EN]
          : [
              { ...ZH, size: 9.8, leading: 1.4 },
              { ...EN, size: 8.4, leading: 1.3 },
            ];
      const texts = both.zh === both.en ? [both.zh] : [both.zh, both.en];
      return texts.map((text, nth) => sheet.lay(text, width, { ...(nth === 0 ? zh : en), align }));
    });
    const height = Math.max(...laid.map((parts) => parts.reduce((sum, it) => sum + it.height, 0))) + pad * 2;
    if (sheet.y + height > PAGE.bottom) {
      sheet.newPage();
      if (tag === 'TD')
        line(
          columns.map(({ head }) => head),
          'TH',
        );
    }
    const { y } = sheet;
    sheet.decorate((pdf) => {
      if (tag === 'TH') pdf.rect(PAGE.left, y, LINE_WIDTH, height).fill(WASH);
      pdf
        .moveTo(PAGE.left, y + height)
        .lineTo(PAGE.right, y + height)
        .lineWidth(0.5)
        .stroke(RULE);
    });
    const row = sheet.group('TR', structure);
    let x = PAGE.left;
    for (const [i, parts] of laid.entries()) {
      let at = y + pad;
      for (const part of parts) {
        sheet.put(part, { x: x + pad, y: at }, tag, row);
        at += part.height;
      }
      x += widths[i] ?? 0;
    }
    sheet.y = y + height;
  };
  // A head never stands alone at the foot of a page.
  sheet.need(90);
  line(
    columns.map(({ head }) => head),
    'TH',
  );
  for (const row of rows) line(row, 'TD');
  sheet.y += 8;
}

/** What matters most, on a wash of its own: the amount, the deadline. */
export function highlight(sheet: Sheet, label: BothTexts, value: Value): void {
  const inner = LINE_WIDTH - mm(10);
  const both = typeof value === 'string' ? { zh: value, en: value } : value;
  const texts = [
    sheet.lay(`${label.zh}　${label.en}`, inner, { ...LABEL_ZH, size: 9.6 }),
    sheet.lay(both.zh, inner, { size: 15.5, fonts: BOLD, leading: 1.4 }),
    ...(both.zh === both.en ? [] : [sheet.lay(both.en, inner, { ...EN, size: 10.5 })]),
  ];
  const height = texts.reduce((sum, it) => sum + it.height, 0) + mm(5);
  sheet.need(height + 8);
  const { y } = sheet;
  sheet.decorate((pdf) => {
    pdf.rect(PAGE.left, y, LINE_WIDTH, height).fill(WASH);
    pdf.rect(PAGE.left, y, mm(1.1), height).fill(ACCENT);
  });
  let at = y + mm(2.5);
  for (const laid of texts) {
    sheet.put(laid, { x: PAGE.left + mm(5), y: at });
    at += laid.height;
  }
  sheet.y = y + height + 12;
}

/** A barcode with a caption beside it. */
export function codeBlock(sheet: Sheet, code: Barcode, caption: BothTexts, size = mm(30)): void {
  sheet.need(size + 10);
  const { y } = sheet;
  const x = PAGE.left + size + mm(6);
  const width = PAGE.right - x;
  sheet.barcode(code, { x: PAGE.left, y }, { width: size, height: size }, `${caption.zh} ${caption.en}`);
  const [zh, en] = [sheet.lay(caption.zh, width, ZH), sheet.lay(caption.en, width, EN)];
  const top = y + Math.max(0, (size - zh.height - en.height) / 2);
  sheet.put(zh, { x, y: top });
  sheet.put(en, { x, y: top + zh.height });
  sheet.y = y + Math.max(size, zh.height + en.height) + 12;
}

/** Bars for the till of a store, with the letters they stand for; all on one page. */
export function bars(sheet: Sheet, codes: readonly { readonly code: Barcode; readonly text: string }[]): void {
  sheet.need(codes.length * BARS_HEIGHT);
  for (const { code, text } of codes) oneBar(sheet, code, text);
}

const BARS_HEIGHT = mm(12) + 26;

function oneBar(sheet: Sheet, code: Barcode, text: string): void {
  const [width, height] = [Math.min(LINE_WIDTH, code.columns * 0.95), mm(12)];
  const x = PAGE.left + (LINE_WIDTH - width) / 2;
  sheet.barcode(code, { x, y: sheet.y }, { width, height }, text);
  sheet.put(sheet.lay(text, LINE_WIDTH, { size: 10, fonts: MONO, align: 'center', color: INK }), {
    x: PAGE.left,
    y: sheet.y + height + 2,
  });
  sheet.y += BARS_HEIGHT;
}

/** Fine print. */
export function fine(sheet: Sheet, { zh, en }: BothTexts): void {
  sheet.flow(zh, { ...ZH, size: 9, color: QUIET, leading: 1.5 });
  sheet.flow(en, { ...EN, size: 8.2 });
  sheet.y += 6;
}
