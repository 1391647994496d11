import { describe, expect, it } from '@jest/globals';
import { bothTexts, textKeys } from '@talent-window/i18n';
import { noticeLetter } from './notice-letter.js';

const KINDS = textKeys().flatMap((key) => /^notice\.(.+)\.subject$/.exec(key)?.[1] ?? []);
const NOTICE = { kind: 'submitted', caseNo: '115551000017', params: { amount: 5700 } };
const AT = { publicUrl: 'https://window.example', attached: [] };
const URL = 'https://window.example/cases/115551000017';

describe('a notice as a mail', () => {
  it.each(KINDS)('says %s in both languages, as text and as HTML, and leads nowhere but to its case', (kind) => {
    const { subject, text, html } = noticeLetter({ ...NOTICE, kind }, AT);
    const said = bothTexts(`notice.${kind}.subject`, { ...NOTICE.params, caseNo: NOTICE.caseNo });
    expect(subject).toBe(`${said.zh} ${said.en}`);
    expect(text.startsWith('English below\n\n')).toBe(true);
    expect(html).toMatch(/<td lang="zh-Hant-TW"[^]*<td lang="en"/);
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(new Set(links)).toEqual(new Set([URL]));
    expect(links.length).toBe(text.split(URL).length - 1);
    expect(html).not.toMatch(/<(script|img|link|style|form)\b|url\(/);
  });

  it('names an office in the language of the text, and the files that go with it', () => {
    const notice = { ...NOTICE, kind: 'ready-permit', params: { office: 'taipei-city' } };
    const { text, html } = noticeLetter(notice, { ...AT, attached: ['電子入臺證.pdf', 'permit.pdf'] });
    const [zh = '', en = ''] = text.split('----');
    expect([zh, en].map((part) => /（(.+?)）換領|\((.+?)\), with/.exec(part)?.slice(1).join(''))).toEqual([
      '臺北市服務站',
      'Taipei City Service Center',
    ]);
    expect(zh).toContain('附件：電子入臺證.pdf, permit.pdf');
    expect(html).toContain('Attached: 電子入臺證.pdf, permit.pdf');
  });

  it('writes what comes with the event as text, whatever it is', () => {
    const hostile = `"'><img src=x onerror=alert(1)>&`;
    const { html } = noticeLetter({ ...NOTICE, params: { amount: hostile } }, { ...AT, attached: [hostile] });
    expect(html).not.toContain('<img');
    expect(html).toContain('&quot;&#39;&gt;&lt;img src=x onerror=alert(1)&gt;&amp;');
  });
});
