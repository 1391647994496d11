import type { CollectionMode, Day } from '@talent-window/contracts/vocabulary';
import { findOffice, findProfessionalField, applicantOf, professionOf } from '@talent-window/domain';
import type { BothTexts } from '@talent-window/i18n';
import { bothTexts } from '@talent-window/i18n';
import { facts as rows, heading, highlight, numbered, paragraph } from '../blocks.js';
import { signOff } from '../frame.js';
import type { PaperKind } from '../paper-kind.js';
import { addressee } from '../person.js';
import type { CommonFacts, PaperSource } from '../source.js';
import { commonFacts, day, label } from '../source.js';

interface Facts extends CommonFacts {
  readonly years: number;
  readonly field?: BothTexts;
  readonly criterion?: string;
  readonly mode: CollectionMode;
  readonly office: BothTexts;
  readonly issueOn?: Day;
}

/** 許可通知書. */
export const approval: PaperKind<Facts> = {
  title: () => bothTexts('papers.title-approval'),

  facts(source) {
    const { mode, office } = source.view.progress.collection;
    const { issueOn } = source.view.progress;
    return {
      ...commonFacts(source),
      years: applicantOf(source.application).years,
      ...profession(source),
      mode,
      office: officeName(office),
      ...(issueOn === undefined ? {} : { issueOn }),
    };
  },

  draw(sheet, facts, { head }) {
    addressee(sheet, facts);
    highlight(
      sheet,
      label('decision'),
      bothTexts('papers.approved', { type: bothTexts(`case-types.${facts.caseType}`) }),
    );
    rows(sheet, [
      ...professionRows(facts),
      [label('duration'), bothTexts('papers.years', { years: facts.years })],
      [label('collection'), bothTexts(`collection-modes.${facts.mode}`)],
      [label('office'), facts.office],
      ...(facts.issueOn === undefined ? [] : [[label('issue-on'), day(facts.issueOn)] as const]),
    ]);
    heading(sheet, bothTexts('papers.part-legal-basis'));
    paragraph(sheet, bothTexts(`papers.approval-basis-${facts.caseType}`));
    heading(sheet, bothTexts('papers.part-next'));
    numbered(
      sheet,
      [1, 2, 3].map((n) => bothTexts(`papers.approval-next-${n}`)),
    );
    signOff(sheet, head);
  },
};

export const officeName = (code: string): BothTexts => {
  const found = findOffice(code);
  return found ? { zh: found.zh, en: found.en } : { zh: code, en: code };
};

/** 專業領域 and the item applied under, where the case type has them. */
export function profession({ application }: PaperSource): { field?: BothTexts; criterion?: string } {
  const { field: code, criterion } = professionOf(application);
  const field = findProfessionalField(code);
  return field ? { field: { zh: field.zh, en: field.en }, criterion } : {};
}

export const professionRows = ({ field, criterion }: { readonly field?: BothTexts; readonly criterion?: string }) => [
  ...(field ? [[label('field'), field] as const] : []),
  ...(criterion === undefined ? [] : [[label('criterion'), criterion] as const]),
];
