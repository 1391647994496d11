import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testTemporal } from '@talent-window/testing';
import { overseasEngineer } from '@talent-window/testing/applications';
import { filesFor, passportMrz, photoBeforeDarkWall, smallPhoto } from '@talent-window/testing/documents';
import type { SampleFile } from '@talent-window/testing/documents';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { TestPlatform } from '../journeys/platform.js';
import { startPlatform } from '../journeys/platform.js';
import { faults, openBrowser, openWindow } from './browser.js';
import type { WindowOf } from './browser.js';
import { asApplicant } from './people.js';

const TODAY = new Date().toISOString().slice(0, 10);
const { content, slots } = overseasEngineer(TODAY);
const APPLICANT = 'applicant2@example.test';

let platform: TestPlatform;
let browser: Browser;
let files: readonly SampleFile[];
beforeAll(async () => {
  [platform, browser, files] = await Promise.all([
    startPlatform(testTemporal()),
    openBrowser(),
    filesFor({ content, slots }, TODAY),
  ]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await platform.stop();
});

/** Somebody's window at a page of a draft with this content. */
async function atDraft(
  given: Readonly<Record<string, unknown>>,
  path: string,
  how: WindowOf = {},
): Promise<{ readonly window: BrowserContext; readonly page: Page; readonly draftId: string }> {
  const window = await openWindow(browser, platform.url, how);
  await asApplicant(platform, window, APPLICANT);
  const made = await window.request.post('/api/drafts', { data: { caseType: 'gold-card', content: given } });
  const { id: draftId } = (await made.json()) as { id: string };
  const page = await window.newPage();
  await page.goto(`/apply/${draftId}${path}`);
  return { window, page, draftId };
}

interface Kept {
  readonly version: number;
  readonly content: Record<string, Record<string, unknown> | undefined>;
  readonly documents: readonly { readonly slot: string; readonly fileName: string }[];
}

/** What the platform has of a draft. */
const kept = async ({ request }: BrowserContext, draftId: string): Promise<Kept> =>
  (await (await request.get(`/api/drafts/${draftId}`)).json()) as Kept;

const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();
const saved = (page: Page): Promise<void> => page.getByText(/^Saved \d\d:\d\d$/u).waitFor();

const pick = async (field: Locator, typed: string, option: RegExp | string): Promise<void> => {
  await field.fill(typed);
  await field.page().getByRole('option', { name: option }).first().click();
};
const listed = (page: Page, name: string): Locator => page.getByRole('combobox', { name });
const choose = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('radio', { name }).click();

const SLOTS: Readonly<Record<string, string>> = {
  passport: 'Passport bio page',
  photo: 'Photo',
  cv: 'Curriculum vitae',
  'employment-certificate': 'Employment certificate',
  'tax-statement': 'Annual tax statement',
};

interface OfferedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const fileOf = ({ fileName, mediaType, bytes }: SampleFile): OfferedFile => ({
  name: fileName,
  mimeType: mediaType,
  buffer: bytes,
});

/** Chooses a file for a slot as a person does, by its button. */
async function offer(slot: Locator, file: OfferedFile): Promise<void> {
  const [chooser] = await Promise.all([
    slot.page().waitForEvent('filechooser'),
    slot.getByRole('button', { name: /^(?:Choose|Add) a file/u }).click(),
  ]);
  await chooser.setFiles(file);
}

describe('the application', () => {
  it('is filled in, checked, submitted and paid on a phone, in English', async () => {
    const { window, page, draftId } = await atDraft({}, '', { width: 'phone' });
    const goOn = (): Promise<void> => page.getByRole('button', { name: 'Continue' }).click();
    const found: string[] = [];
    const look = async (at: string): Promise<void> => {
      found.push(...(await faults(page)).map((fault) => `${at}: ${fault}`));
    };
    const page_ = async (name: string, fill: () => Promise<unknown>): Promise<void> => {
      await heading(page, name);
      await fill();
      await look(name);
      await goOn();
    };
    const part = async (name: string): Promise<void> => {
      await heading(page, 'Your application');
      await page.getByRole('listitem').getByRole('link', { name }).click();
    };

    await heading(page, 'Your application');
    await look('list');
    await part('Where and who');
    await page_('Which passport do you apply with?', () =>
      pick(listed(page, 'Nationality'), 'united st', /United States 美國/u),
    );
    await page_('Where are you now?', () => choose(page, 'From abroad'));
    await page_('Have you held a Gold Card before?', () => choose(page, 'No'));

    await part('Basic data');
    await page_('Your name', async () => {
      // One letter taken for a digit: the page says which.
      const [first, second] = passportMrz(content);
      await page.getByLabel('The two lines at the foot').fill(`${first}\n${second.replace('A12345678', 'A1234S678')}`);
      await page.getByText('“S” looks wrong, “5” would fit').waitFor();
      await page.getByLabel('The two lines at the foot').fill(`${first}\n${second}`);
      await page.getByRole('button', { name: 'Fill these in' }).click();
      expect(await page.getByLabel('Surname').inputValue()).toBe('MARTINEZ OKAFOR');
      await page.getByLabel('Surname').fill('martinez-okafor');
      await page.getByLabel('Chinese name').fill('馬怡蓮');
    });
    await page_('Your birth', async () => {
      expect(await page.getByLabel('Date of birth').inputValue()).toBe('1988-04-12');
      await page.getByLabel('Date of birth').fill('民國77年4月12日');
      await page.getByText('Tue 12 April 1988').waitFor();
      await choose(page, 'Another country or region');
      await pick(listed(page, 'Country or region of birth'), '美', /United States/u);
    });
    await page_('Family, education and work', async () => {
      await choose(page, 'Married');
      await choose(page, 'Master’s degree');
      await page.getByLabel('Occupation').fill(content.basic.occupation);
      await page.getByLabel('E-mail').fill(content.basic.email);
    });
    await page_('Other nationality', () => choose(page, 'No'));

    await part('Passport');
    await page_('Your passport', async () => {
      expect(await page.getByLabel('Passport number').inputValue()).toBe('A12345678');
      await choose(page, 'Ordinary passport');
      await page.getByLabel('Date of issue').fill(content.passport.issuedOn.replaceAll('-', '/'));
    });

    await part('Visa and stay');
    await page_('Earlier stays in Taiwan', async () => {
      await page.getByRole('button', { name: 'Add' }).last().click();
      await page.getByLabel('Employer').fill('山水建築師事務所');
      await page.getByLabel('From').fill('2019-03-01');
    });
    await page_('What we have to ask', async () => {
      for (const no of await page.getByRole('radio', { name: 'No' }).all()) await no.click();
    });
    await page_('Where will you show your passport?', () =>
      pick(listed(page, 'Where you bring your passport'), 'san fr', /San Francisco/u),
    );

    await part('Residence and collection');
    await page_('For how many years?', () => choose(page, '3 years'));
    await page_('How will you get the card?', async () => {
      await choose(page, /Electronic entry permit/u);
      await pick(listed(page, 'Where you collect the card'), 'taipei', /^Taipei City/u);
    });
    await page_('Address in Taiwan', async () => {
      await pick(listed(page, 'City or county'), 'taipei c', /Taipei City 臺北市/u);
      await pick(listed(page, 'District'), 'zhongz', /Zhongzheng District/u);
      await page.getByLabel('Street and number').fill('2F, No. 3, Baoqing Rd.');
      await page.getByLabel('Street and number').blur();
      await page.getByText('100 臺北市中正區寶慶路3號2樓').waitFor();
      await page.getByText('2F, No. 3, Baoqing Rd., Zhongzheng District, Taipei City 100').waitFor();
    });
    await page_('ARC and UI number', () => choose(page, 'No'));
    await page_('Telephone', async () => {
      await page.getByLabel('I have no Taiwan mobile').check();
      await page.getByLabel('Phone abroad').fill('0012065550100');
    });

    await part('Profession');
    await page_('Which field do you apply in?', async () => {
      await pick(listed(page, 'Professional field'), 'econ', /Economy/u);
      await choose(page, /monthly salary of at least/u);
      await page.getByLabel('Recent monthly salary').fill('412,000');
      await page.getByText('NT$412,000').waitFor();
    });
    await page_('What you are expert in', () =>
      page.getByLabel('How you meet the item').fill(content.profession.statement),
    );
    await page_('Where your papers come from', async () => {
      await pick(page.getByRole('combobox').first(), 'united st', /United States/u);
      await choose(page, 'No');
    });

    await part('Documents');
    await heading(page, 'Documents to attach');
    for (const file of files) {
      const slot = page.getByRole('region', { name: SLOTS[file.slot] ?? file.slot, exact: true });
      await offer(slot, fileOf(file));
      if (file.slot === 'photo') {
        const dialog = page.getByRole('dialog', { name: 'Crop your photo' });
        await dialog.getByText(/pixels in the frame: enough/u).waitFor();
        await dialog.getByRole('slider', { name: 'Zoom' }).press('ArrowRight');
        await look('crop');
        await dialog.getByRole('button', { name: 'Use this photo' }).click();
      }
      await slot.getByText('Files here: 1').waitFor();
    }
    await look('documents');
    await page.getByRole('link', { name: 'Continue' }).click();

    await part('Check, submit and pay');
    await heading(page, 'Check your answers');
    await page.getByText('NT$8,460').waitFor();
    await page.getByRole('button', { name: 'Submit and go to payment' }).click();
    expect(await page.getByRole('alert').getByRole('link').count()).toBe(3);
    for (const consent of await page.getByRole('checkbox').all()) await consent.check();
    await saved(page);
    await look('check');
    // Pressed twice, it is one case.
    await page.getByRole('button', { name: 'Submit and go to payment' }).dblclick();

    await heading(page, 'Pay');
    const caseNo = /\/cases\/(\d{12})\/pay$/u.exec(page.url())?.[1] ?? '';
    const drafts = (await (await window.request.get('/api/cases')).json()) as { items?: unknown[] };
    expect(JSON.stringify(drafts).match(new RegExp(caseNo, 'gu'))?.length).toBe(1);
    expect((await kept(window, draftId)).content['residence']).toMatchObject({
      address: { city: 1, district: '中正區', street: '寶慶路3號2樓' },
      phone: '+12065550100',
    });
    // Back leads to no form that could be sent again.
    await page.goBack();
    await heading(page, 'Pay');
    await look('pay');

    const payBy = async (method: RegExp, outcome: RegExp): Promise<void> => {
      await choose(page, method);
      await page.getByRole('button', { name: /^Pay NT\$/u }).click();
      await page.getByRole('button', { name: outcome }).click();
      await page.getByRole('link', { name: /Back to the shop/u }).click();
    };
    await payBy(/Credit card issued abroad/u, /Pay: declined/u);
    await page.getByText('The payment failed; nothing was charged').waitFor();
    await payBy(/Credit card issued abroad/u, /Pay: success/u);
    await heading(page, 'Submitted and paid');
    await page.getByRole('link', { name: 'Receipt (PDF)' }).waitFor();
    await look('paid');
    const payment = await window.request.get(`/api/cases/${caseNo}/payment`);
    expect(await payment.json()).toMatchObject({ state: 'settled' });
    expect(found).toEqual([]);
    await window.close();
  }, 300_000);

  it('says in Chinese what is wrong, beside the field and at the top, by keyboard alone', async () => {
    const { window, page, draftId } = await atDraft({}, '/birth', { width: 'phone', language: 'zh-TW' });
    await heading(page, '出生日期與地點');
    const day = page.getByLabel('出生日期');
    await day.focus();
    await page.keyboard.type('077/02/31');
    await page.keyboard.press('Tab');
    await page.getByText('沒有這一天').waitFor();
    // To the first choice, its second option, and on.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.getByRole('combobox', { name: '出生國家或地區' }).waitFor();
    await page.getByRole('button', { name: '繼續' }).focus();
    await page.keyboard.press('Enter');
    const summary = page.getByRole('alert');
    await summary.getByRole('link', { name: /^出生國家或地區/u }).waitFor();
    expect(await faults(page)).toEqual([]);
    await summary.getByRole('link', { name: /^出生日期/u }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('民國77年2月28日');
    await page.keyboard.press('Tab');
    await page.getByText('1988年2月28日(日) · 77年2月28日').waitFor();
    await page.getByText(/已儲存/u).waitFor();
    expect((await kept(window, draftId)).content['basic']).toEqual({
      birthDate: '1988-02-28',
      birthPlace: 'elsewhere',
    });
    await window.close();
  }, 60_000);

  it('loses nothing to two windows, a lost network, an ended session or a reload', async () => {
    const { window, page, draftId } = await atDraft({ basic: { occupation: 'Engineer' } }, '/person', {
      width: 'tablet',
    });
    const job = page.getByLabel('Occupation');
    await job.waitFor();

    // Another window answers one other question, and the same one in another way.
    const other = await window.newPage();
    await other.goto(`/apply/${draftId}/person`);
    await other.getByRole('radio', { name: 'Married' }).click();
    await other.getByLabel('Occupation').fill('Principal engineer');
    await saved(other);
    await job.fill('Chief engineer');
    const clash = page.getByRole('dialog', { name: 'Your other window changed this too' });
    await clash.getByRole('radio', { name: /Principal engineer/u }).waitFor();
    expect(await faults(page)).toEqual([]);
    await clash.getByRole('radio', { name: /Chief engineer/u }).click();
    await clash.getByRole('button', { name: 'Save what I chose' }).click();
    await saved(page);
    expect((await kept(window, draftId)).content['basic']).toEqual({
      maritalStatus: 'married',
      occupation: 'Chief engineer',
    });
    await other.close();

    // The network goes while one types, and comes back.
    await window.setOffline(true);
    await page.getByLabel('Present employer').fill('Northlake Instruments');
    await page.getByText('Not saved: no connection').waitFor();
    await window.setOffline(false);
    await saved(page);
    expect((await kept(window, draftId)).content['basic']).toMatchObject({ employer: 'Northlake Instruments' });

    // The session ends; what is typed then outlives even a reload.
    const cookies = await window.cookies();
    await window.clearCookies();
    await page.getByLabel('E-mail').fill('elena@mail.example');
    await page.getByText('Not saved: you are signed out').waitFor();
    await window.addCookies(cookies);
    await page.reload();
    await saved(page);
    expect(await page.getByLabel('E-mail').inputValue()).toBe('elena@mail.example');
    expect((await kept(window, draftId)).content['basic']).toMatchObject({ email: 'elena@mail.example' });
    await window.close();
  }, 60_000);

  it('takes an upload that broke off a second time, and says of a bad photo what is wrong', async () => {
    const { window, page, draftId } = await atDraft({ ...content }, '/documents', { width: 'tablet' });
    const cv = page.getByRole('region', { name: 'Curriculum vitae' });
    await page.route('**/documents?slot=cv', (route) => route.abort('connectionreset'));
    const file = files.find(({ slot }) => slot === 'cv') as SampleFile;
    await offer(cv, fileOf(file));
    await cv.getByText('The upload broke off').waitFor();
    expect((await kept(window, draftId)).documents).toEqual([]);
    await page.unroute('**/documents?slot=cv');
    await cv.getByRole('button', { name: 'Try again' }).click();
    await cv.getByText('Files here: 1').waitFor();

    const photo = page.getByRole('region', { name: 'Photo', exact: true });
    const crop = page.getByRole('dialog', { name: 'Crop your photo' });
    await offer(photo, { name: 'small.jpg', mimeType: 'image/jpeg', buffer: await smallPhoto() });
    await crop.getByText('413×531 are needed').waitFor();
    expect(await crop.getByRole('button', { name: 'Use this photo' }).isDisabled()).toBe(true);
    await crop.getByRole('button', { name: 'Cancel' }).click();
    await offer(photo, { name: 'wall.jpg', mimeType: 'image/jpeg', buffer: await photoBeforeDarkWall() });
    await crop.getByRole('button', { name: 'Use this photo' }).click();
    await photo.getByText('The background does not look white').waitFor();
    await photo.getByRole('button', { name: 'Remove: wall.jpg' }).click();
    await photo.getByText('Still needed').waitFor();
    expect(await faults(page)).toEqual([]);
    expect((await kept(window, draftId)).documents.map(({ slot }) => slot)).toEqual(['cv']);

    const huge = Buffer.alloc(21 * 1_048_576);
    await offer(cv, { name: 'huge.pdf', mimeType: 'application/pdf', buffer: huge });
    await cv.getByText('20 MB is the most, so it was not sent').waitFor();
    await window.close();
  }, 60_000);
});
