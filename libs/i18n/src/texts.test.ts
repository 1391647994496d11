import { describe, expect, it } from '@jest/globals';
import * as vocabulary from '@talent-window/contracts/vocabulary';
import type { DescribedField } from '@talent-window/domain';
import {
  FEE_ITEMS,
  FEE_REASONS,
  FORMS,
  FORM_REASONS,
  NationalityRefusal,
  REFUND_RULES,
  describeForm,
} from '@talent-window/domain';
import { GLOSSARY } from './glossary.js';
import { bothTexts, hasText, text, textKeys } from './text.js';
import { faultsOfText } from './text-rules.js';

const missing = (keys: readonly string[]): string[] => keys.filter((key) => !hasText(key));

describe('every text', () => {
  it('keeps the rules of both languages and the terms of the glossary', () => {
    const wrong = textKeys().flatMap((key) => faultsOfText(key, bothTexts(key)).map((fault) => `${key}: ${fault}`));
    expect(wrong).toEqual([]);
  });

  it('is judged by rules that see what is wrong', () => {
    const judged = (zh: string, en: string) => faultsOfText('test.key', { zh, en });
    expect(judged('已送達 {office}', 'Delivered to {place}')).toEqual(['zh-TW mentions {office}, English {place}']);
    expect(judged('Delivered', '已送達。')).toEqual([
      'zh-TW has no Han character',
      'English has Han characters or their marks',
    ]);
    expect(judged('', 'x')).toEqual(['there is nothing in zh-TW']);
    expect(judged('请核對', 'Please compare')).toEqual(['zh-TW has the simplified character 请']);
    expect(judged('處理中', 'Under way')).toEqual(['it says that something is processed, and not what is to be done']);
    expect(judged('請洽台北的服務站', 'Ask the station')).toEqual(['it says “台北” for 臺灣 (Taiwan)']);
    expect(judged('本案退件', 'The case is refused')).toEqual(['zh-TW says 退件, English none of return']);
    expect(judged('{from}–{to}', '{from}–{to}')).toEqual([]);
  });
});

describe('the glossary', () => {
  it('has each term once, with a source, and no exception that is none', () => {
    const terms = GLOSSARY.map(({ zh }) => zh);
    expect(new Set(terms).size).toBe(terms.length);
    expect(GLOSSARY.filter(({ source }) => source === '')).toEqual([]);
    const needless = GLOSSARY.flatMap(({ zh, except = [] }) =>
      except.filter((key) => !hasText(key) || !bothTexts(key).zh.includes(zh)),
    );
    expect(needless).toEqual([]);
  });
});

describe('the vocabulary', () => {
  const v = vocabulary;
  it.each<[string, readonly string[]]>([
    ['stages', v.STAGES],
    ['outcomes', v.OUTCOMES],
    ['authorities', v.AUTHORITIES],
    ['awaiting', Object.values(v.Awaiting)],
    ['parts', Object.values(v.PartState)],
    ['pause-reasons', Object.values(v.PauseReason)],
    ['case-types', v.CASE_TYPE_IDS],
    ['rule-sets', v.RULE_SET_IDS],
    ['collection-modes', v.COLLECTION_MODES],
    ['reasons', v.REASON_KEYS],
    ['commands', v.COMMAND_NAMES],
    ['facts', v.FACT_NAMES],
    ['review-decisions', v.REVIEW_DECISIONS],
    ['permit-states', v.PERMIT_STATES],
    ['permit-decisions', v.PERMIT_DECISIONS],
    ['permit-doubts', v.PERMIT_DOUBTS],
    ['inspection-results', v.INSPECTION_RESULTS],
    ['labour-conclusions', Object.values(v.LabourConclusion)],
    ['checks', Object.values(v.CheckKind)],
    ['check-results', Object.values(v.FindingResult)],
    ['hit-decisions', v.HIT_DECISIONS],
    ['referral-results', v.REFERRAL_RESULTS],
    ['match-bands', Object.values(v.MatchBand)],
    ['control-kinds', v.CONTROL_KINDS.flatMap((kind) => [kind, `${kind}.effect`])],
    ['hit-routes', v.HIT_ROUTES],
    ['list-findings', Object.keys(v.LIST_FINDING_REASONS)],
    [
      'screening',
      [
        ...Object.values(v.TokenMatch).map((it) => `token-${it}`),
        ...Object.values(v.BirthDateRelation).map((it) => `birth-date-${it}`),
        ...Object.values(v.ValueRelation).map((it) => `nationality-${it}`),
      ],
    ],
    ['ignored', Object.values(v.IgnoredReason)],
    ['step-kinds', Object.values(v.StepKind)],
    ['roles', v.ROLES],
    ['agency-systems', v.AGENCY_SYSTEMS],
    ['organisation-kinds', v.ORGANISATION_KINDS],
    ['member-roles', v.MEMBER_ROLES],
    ['mandate-scopes', v.MANDATE_SCOPES],
    ['mandate-states', v.MANDATE_STATES],
    ['mail-states', v.MAIL_STATES],
    ['mail-events', v.MAIL_EVENTS],
    ['fee-recipients', Object.values(v.FeeRecipient)],
    ['operations', [...v.OPERATION_REASONS, ...v.OPERATION_OUTCOMES.map((it) => `outcome.${it}`)]],
    ['timeline', [...v.STAGES, ...v.OUTCOMES, ...v.COMMAND_NAMES, ...v.FACT_NAMES]],
  ])('has its texts: %s', (area, keys) => {
    expect(missing(keys.map((key) => `${area}.${key}`))).toEqual([]);
  });

  it('has a title and a detail for every refusal of a command', () => {
    const why = [...Object.values(v.LegalityCondition), ...Object.values(v.TurnRefusal)];
    expect(missing(why.flatMap((key) => [`problems.${key}.title`, `problems.${key}.detail`]))).toEqual([]);
  });

  it.each(['zh-TW', 'en'] as const)('never calls two stages the same in %s', (locale) => {
    const labels = v.STAGES.map((stage) => text(`stages.${stage}`, {}, locale));
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('the rules', () => {
  const keysOf = (field: DescribedField): string[] => [
    field.label,
    ...(field.hint ? [field.hint] : []),
    ...(field.options ?? []).flatMap((it) => ('label' in it ? [it.label] : [])),
    ...(field.items ?? []).flatMap(keysOf),
  ];

  it.each(Object.values(FORMS).map((form) => [form.id, form] as const))('have all words of the form %s', (_, form) => {
    const { sections, slots } = describeForm(form);
    const keys = [
      ...sections.flatMap((section) => [section.label, ...section.fields.flatMap(keysOf)]),
      ...slots.flatMap((slot) => [slot.label, slot.hint]),
    ];
    expect(missing(keys)).toEqual([]);
  });

  it('have no words for fields and documents that no form has', () => {
    const used = new Set(
      Object.values(FORMS).flatMap((form) => {
        const { sections, slots } = describeForm(form);
        return [
          ...sections.flatMap((section) => [section.label, ...section.fields.flatMap(keysOf)]),
          ...slots.flatMap((slot) => [slot.label, slot.hint]),
          'form.section.documents',
        ];
      }),
    );
    expect(textKeys().filter((key) => key.startsWith('form.') && !used.has(key))).toEqual([]);
  });

  it('have words for every finding, fee item and refund rule', () => {
    const reasons = [...FORM_REASONS, ...FEE_REASONS, ...Object.values(NationalityRefusal)].map(
      (it) => `findings.${it}`,
    );
    expect(missing([...reasons, ...FEE_ITEMS, ...REFUND_RULES.map((it) => it.id)])).toEqual([]);
  });
});
