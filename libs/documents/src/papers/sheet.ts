import type { BothTexts } from '@talent-window/i18n';
import PDFDocument from 'pdfkit';
import type { Barcode } from './barcode.js';
import type { FontName, FontPair, Run } from './fonts.js';
import { FONTS, hasLetter, REGULAR, runsOf } from './fonts.js';
import { breakLines } from './line-breaking.js';
import { INK, LINE_WIDTH, PAGE } from './page.js';

/** How a text looks, and in which language it is. */
export interface Style {
  readonly size: number;
  readonly fonts?: FontPair;
  readonly color?: string;
  readonly language?: 'zh' | 'en';
  readonly align?: 'left' | 'right' | 'center';
  /** height of a line as a multiple of the size */
  readonly leading?: number;
  readonly spacing?: number;
}

/** Lines that were measured and can be written anywhere. */
export interface Laid {
  readonly lines: readonly string[];
  readonly height: number;
  readonly width: number;
  readonly style: Style;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

type Element = PDFKit.PDFStructureElement;
type Tag = 'P' | 'H1' | 'H2' | 'TH' | 'TD' | 'LBody' | 'Figure' | 'Span' | 'Caption';

/** Distance from the top of a line to its baseline, as a multiple of the size. */
const RISE = 1.02;
const leadingOf = ({ leading = 1.5, size }: Style): number => leading * size;

/** Metadata of a paper. */
export interface SheetInfo {
  readonly title: string;
  readonly author: string;
  readonly at: Date;
}

/**
 * A PDF that is being written from top to bottom: PDF/A-2b with a structure that readers for the blind follow, and fonts of
 * which only the letters used are embedded. What is written here is placed by us, so that both languages break as they should.
 */
export class Sheet {
  readonly pdf: PDFKit.PDFDocument;
  y: number = PAGE.top;
  /** called for every page but the first */
  onNewPage: () => void = () => undefined;
  private readonly root: Element;
  private readonly chunks: Buffer[] = [];
  private readonly ended: Promise<Buffer>;

  constructor({ title, author, at }: SheetInfo) {
    const pdf = new PDFDocument({
      size: [PAGE.width, PAGE.height],
      margin: 0,
      pdfVersion: '1.7',
      subset: 'PDF/A-2b',
      tagged: true,
      lang: 'zh-TW',
      displayTitle: true,
      bufferPages: true,
      // None of PDFKit's own, which are not embedded; its types know no opened fonts either.
      font: null as unknown as string,
      info: { Title: title, Author: author, CreationDate: at, ModDate: at, Creator: 'Talent Window' },
    });
    for (const [name, font] of Object.entries(FONTS)) pdf.registerFont(name, font as unknown as Buffer);
    this.pdf = pdf;
    this.root = pdf.struct('Document');
    pdf.addStructure(this.root);
    pdf.on('data', (chunk: Buffer) => this.chunks.push(chunk));
    this.ended = new Promise((resolve, reject) => {
      pdf.on('end', () => resolve(Buffer.concat(this.chunks)));
      pdf.on('error', reject);
    });
  }

  async end(): Promise<Buffer> {
    this.root.end();
    this.pdf.end();
    return this.ended;
  }

  /** Breaks a text into lines of a width. */
  lay(text: string, width: number, style: Style): Laid {
    const lines = breakLines(text, width, (part) => this.widthOf(part, style));
    return { lines, width, style, height: lines.length * leadingOf(style) };
  }

  /** A new page where so much height is not left on this one. */
  need(height: number): void {
    if (this.y + height > PAGE.bottom) this.newPage();
  }

  newPage(): void {
    this.pdf.addPage();
    this.y = PAGE.top;
    this.onNewPage();
  }

  /** Writes lines at a place, as one element of the structure. */
  put(laid: Laid, place: Place, tag: Tag = 'P', parent: Element = this.root): void {
    const content = this.pdf.markStructureContent(tag);
    this.writeLines(laid, laid.lines, place);
    this.pdf.endMarkedContent();
    parent.add(this.pdf.struct(tag, optionsOf(laid.style), [content]));
  }

  /** Writes a text from here on over as many pages as it takes. */
  flow(text: string, style: Style, { x = PAGE.left, width = LINE_WIDTH } = {}): void {
    const tag: Tag = 'P';
    const laid = this.lay(text, width, style);
    const height = leadingOf(style);
    const contents: PDFKit.PDFStructureContent[] = [];
    let rest = laid.lines;
    while (rest.length > 0) {
      // A paragraph leaves two lines behind and takes two along.
      this.need(Math.min(rest.length, 2) * height);
      const room = Math.max(1, Math.floor((PAGE.bottom - this.y) / height));
      const now = rest.slice(0, rest.length - room === 1 ? room - 1 || 1 : room);
      contents.push(this.pdf.markStructureContent(tag));
      this.writeLines(laid, now, { x, y: this.y });
      this.pdf.endMarkedContent();
      this.y += now.length * height;
      rest = rest.slice(now.length);
      if (rest.length > 0) this.newPage();
    }
    this.root.add(this.pdf.struct(tag, optionsOf(style), contents));
  }

  /** What only looks: rules, washes, running heads. Readers for the blind pass over it. */
  decorate(draw: (pdf: PDFKit.PDFDocument) => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    draw(this.pdf);
    this.pdf.endMarkedContent();
  }

  write(laid: Laid, place: Place): void {
    this.writeLines(laid, laid.lines, place);
  }

  /** A barcode with the words that stand for it. */
  barcode(code: Barcode, place: Place, size: { readonly width: number; readonly height: number }, alt: string): void {
    const content = this.pdf.markStructureContent('Figure');
    this.drawBarcode(code, place, size);
    this.pdf.endMarkedContent();
    this.root.add(this.pdf.struct('Figure', { alt }, [content]));
  }

  drawBarcode(
    code: Barcode,
    { x, y }: Place,
    { width, height }: { readonly width: number; readonly height: number },
  ): void {
    const [cellWidth, cellHeight] = [width / code.columns, height / code.rows];
    for (let row = 0; row < code.rows; row += 1) {
      for (let column = 0, run = 0; column <= code.columns; column += 1) {
        if (column < code.columns && code.isDark(column, row)) run += 1;
        else if (run > 0) {
          this.pdf.rect(x + (column - run) * cellWidth, y + row * cellHeight, run * cellWidth, cellHeight);
          run = 0;
        }
      }
    }
    this.pdf.fill('#000000');
  }

  /** A picture with the words that stand for it; JPEG or PNG without transparency. */
  picture(bytes: Uint8Array, { x, y }: Place, fit: readonly [number, number], alt: string): void {
    const content = this.pdf.markStructureContent('Figure');
    this.pdf.image(Buffer.from(bytes), x, y, { cover: [...fit], align: 'center', valign: 'center' });
    this.pdf.endMarkedContent();
    this.root.add(this.pdf.struct('Figure', { alt }, [content]));
  }

  /** An element that others are put into, e.g. a row of a table. */
  group(type: 'Table' | 'TR' | 'L' | 'LI', parent: Element = this.root): Element {
    const element = this.pdf.struct(type);
    parent.add(element);
    return element;
  }

  private writeLines({ width, style }: Pick<Laid, 'width' | 'style'>, lines: readonly string[], { x, y }: Place): void {
    const { size, color = INK, align = 'left', spacing = 0 } = style;
    for (const [i, line] of lines.entries()) {
      const shift = align === 'left' ? 0 : (width - this.widthOf(line, style)) / (align === 'center' ? 2 : 1);
      let at = x + shift;
      const baseline = y + i * leadingOf(style) + (leadingOf(style) - size) / 2 + RISE * size - size * 0.12;
      for (const { text, font } of this.runs(line, style)) {
        this.pdf.font(font).fontSize(size).fillColor(color);
        this.pdf.text(text, at, baseline, { lineBreak: false, baseline: 'alphabetic', characterSpacing: spacing });
        at += this.advance({ text, font }) * size + spacing * [...text].length;
      }
    }
  }

  widthOf(text: string, style: Style): number {
    const spacing = style.spacing ?? 0;
    let width = 0;
    for (const run of this.runs(text, style)) width += this.advance(run) * style.size + spacing * [...run.text].length;
    return width;
  }

  /** Width of a run at size 1; letters stand beside each other as they are. */
  private advance({ text, font }: Run): number {
    let width = 0;
    for (const letter of text) width += this.advanceOf(letter, font);
    return width;
  }

  private advanceOf(letter: string, font: FontName): number {
    const key = `${font}:${letter}`;
    const known = ADVANCES.get(key) ?? this.pdf.font(font).fontSize(1000).widthOfString(letter) / 1000;
    ADVANCES.set(key, known);
    return known;
  }

  private runs(text: string, { fonts = REGULAR, language = 'zh' }: Style): readonly Run[] {
    return runsOf(text, fonts, language, hasLetter);
  }
}

const optionsOf = ({ language }: Style): { readonly lang?: string } => (language === 'en' ? { lang: 'en' } : {});

export const inBoth = ({ zh, en }: BothTexts): string => `${zh} ${en}`;

const ADVANCES = new Map<string, number>();
