import type { BothLanguages } from './agency.js';

/** Text that is HTML already; everything else is escaped. */
export class Html {
  constructor(readonly text: string) {}
}

export type Shown = Html | string | number | null | undefined | false | readonly Shown[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function show(value: Shown): string {
  if (value instanceof Html) return value.text;
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'object') return value.map(show).join('');
  return String(value).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

export function html(parts: TemplateStringsArray, ...values: readonly Shown[]): Html {
  return new Html(parts.reduce((text, part, index) => text + show(values[index - 1]) + part));
}

export const both = (zh: string, en: string): Html =>
  html`<span lang="zh-TW">${zh}</span> <span lang="en">${en}</span>`;

const STYLE = `
  :root { font: 16px/1.5 system-ui, 'Noto Sans TC', sans-serif; color-scheme: light dark; }
  * { box-sizing: border-box; }
  body { max-width: 72rem; margin: 0 auto; padding: 1rem; }
  h1 { font-size: 1.6rem; line-height: 1.3; margin: .6rem 0 1rem; }
  h2 { font-size: 1.25rem; line-height: 1.4; }
  .notice { border-left: .3rem solid #b45309; padding: .2rem .8rem; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; padding: .3rem .5rem; border-bottom: 1px solid #8884; vertical-align: top; }
  form { display: inline-flex; flex-wrap: wrap; gap: .4rem; margin: .1rem .3rem .1rem 0; align-items: center; }
  button, input, select { font: inherit; padding: .2rem .6rem; min-height: 2rem; }
  code { overflow-wrap: anywhere; }
  .wide { overflow-x: auto; }
  td > code { overflow-wrap: normal; }
  dt { opacity: .75; }
  dd { margin: 0 0 .5rem; }
  .numbers dd { font-size: 1.4rem; letter-spacing: .06em; }
  .till { max-width: 34rem; border: 1px solid #8884; border-radius: .8rem; padding: 1rem 1.5rem; }
  .till button { border: 0; border-radius: .4rem; padding: .6rem 1.1rem; background: #166534; color: #fff; cursor: pointer; }
  .till h2 { margin-top: .2rem; }
  .till form:has(label) { display: flex; flex-direction: column; align-items: stretch; gap: .9rem; margin: 0; }
  .till label { display: block; }
  .till label input, .till label select { display: block; width: 100%; min-height: 2.75rem; margin-top: .3rem; }
  .till label ~ button { align-self: start; }
  details summary { cursor: pointer; }
  details code { display: block; padding: .3rem 0; }
  .done { border-left: .3rem solid #15803d; padding: .2rem .8rem; }
`;

/** A whole page; says on each that it stands in for somebody. */
export function page({ zh, en }: BothLanguages, content: Html): string {
  return html`<!doctype html>
    <html lang="zh-TW">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${zh} ${en}</title>
        <style>
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        <header><h1>${both(zh, en)}</h1></header>
        <p class="notice">
          ${both('這是示範用的替身系統，不是真正的機關。', 'This is a stand-in for demonstration, not the real system.')}
        </p>
        <main>${content}</main>
      </body>
    </html>`.text;
}

export interface Column<R> {
  readonly title: BothLanguages;
  readonly cell: (row: R) => Shown;
}

export function table<R>(rows: readonly R[], columns: readonly Column<R>[]): Html {
  if (rows.length === 0) return html`<p>${both('沒有資料。', 'Nothing here.')}</p>`;
  return html`<div class="wide">
    <table>
      <thead>
        <tr>
          ${columns.map(({ title }) => html`<th scope="col">${both(title.zh, title.en)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${columns.map(({ cell }) => html`<td>${cell(row)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** One button that posts fixed values. */
export function button(action: string, label: BothLanguages, values: Readonly<Record<string, string>> = {}): Html {
  const fields = Object.entries(values).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
  return html`<form method="post" action="${action}">${fields}<button>${both(label.zh, label.en)}</button></form>`;
}

export interface Field {
  readonly name: string;
  readonly label: BothLanguages;
  readonly type?: 'text' | 'date' | 'number';
  readonly value?: string;
  readonly options?: readonly string[];
  readonly optional?: boolean;
}

export function form(action: string, label: BothLanguages, fields: readonly Field[]): Html {
  return html`<form method="post" action="${action}">
    ${fields.map((field) => html`<label>${both(field.label.zh, field.label.en)} ${control(field)}</label>`)}
    <button>${both(label.zh, label.en)}</button>
  </form>`;
}

function control({ name, type = 'text', value = '', options, optional }: Field): Html {
  const required = optional ? '' : new Html('required');
  if (!options) return html`<input name="${name}" type="${type}" value="${value}" ${required} />`;
  const choices = options.map((one) => html`<option ${one === value && new Html('selected')}>${one}</option>`);
  return html`<select name="${name}">
    ${choices}
  </select>`;
}
