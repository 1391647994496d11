import { describe, expect, it } from '@jest/globals';
import { hongKongProducer, overseasEngineer } from '@talent-window/testing/applications';
import { declarationPage } from './declaration-page.js';

const { content } = hongKongProducer('2026-11-25');

describe('a declaration of an applicant from Hong Kong', () => {
  it('states who they are, in both languages, with a place to sign', () => {
    const page = declarationPage('hk-macau-identity', content)?.html ?? '';
    expect(page).toContain('本人張詠欣（CHEUNG, WING YAN），1991-02-28出生');
    expect(page).toContain('permanent identity card no. A123456(3); passport no. HJ2345678');
    expect(page).toContain('請以中文簽署');
    expect(page).not.toContain('<table>');
  });

  it('repeats question by question what was declared, and cannot be made to run anything', () => {
    const declarations = { ...content.visa.declarations, explanation: '<script>alert(1)</script>' };
    const page =
      declarationPage('hk-macau-declaration', { ...content, visa: { ...content.visa, declarations } })?.html ?? '';
    expect(page).toMatch(/大陸地區黨務.*<td>是 Yes<\/td>/u);
    expect(page).toMatch(/犯罪紀錄.*<td>否 No<\/td>/u);
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('<script');
  });

  it('is not made of a draft that lacks what it states', () => {
    expect(declarationPage('hk-macau-identity', overseasEngineer('2026-11-25').content)).toBeUndefined();
  });
});
