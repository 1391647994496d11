import { Injectable } from '@nestjs/common';
import type { CaseNo, DecideReview, Stage } from '@talent-window/contracts/vocabulary';
import { PartState, ReviewDecision, Stage as S } from '@talent-window/contracts/vocabulary';
import { noticeWords } from '@talent-window/documents';
import { draftRefusal } from '@talent-window/documents/decision';
import type { NoticeToTell } from '@talent-window/domain';
import {
  answerPeriod,
  CURRENT_CALENDAR,
  NOTICE_AT,
  papersOf,
  periodEnd,
  refusalNotice,
  requestNotice,
} from '@talent-window/domain';
import type { Locale } from '@talent-window/i18n';
import { bothTexts } from '@talent-window/i18n';
import { ApiConfig } from '../api-config.js';
import type { CaseRecord } from '../cases/case-record.js';
import { CaseStore } from '../cases/case-store.js';
import { problemBody } from '../http/problem-body.js';
import type { ProblemDto } from '../http/problem.dto.js';
import { Problem } from '../http/problem.js';
import { askedItems } from '../progress/progress-rendering.js';
import { taipeiToday } from '../progress/taipei-today.js';
import type { Visitor } from '../session/visitor.js';
import type { Sent } from './command.dto.js';
import { Commands } from './commands.js';
import type { DecisionPreviewDto, PreviewedNoticeDto } from './decision-preview.dto.js';

type Told = Omit<DecisionPreviewDto, 'notices' | 'legality'> & { readonly notice?: NoticeToTell };

/** In which language a problem is told, and what finds it in the log. */
interface Asking {
  readonly locale: Locale;
  readonly reference: string;
}

/** What an applicant would read of a decision, before it is one: the words are those that serve it. */
@Injectable()
export class DecisionPreview {
  constructor(
    private readonly cases: CaseStore,
    private readonly commands: Commands,
    private readonly config: ApiConfig,
  ) {}

  async show(
    visitor: Visitor,
    caseNo: CaseNo,
    content: Sent<DecideReview>,
    asking: Asking,
  ): Promise<DecisionPreviewDto> {
    const { record } = await this.cases.openCase(visitor, caseNo, 'decision');
    const { notice, ...told } = toldOf(record, content);
    const legality = await this.refusedBecause(visitor, caseNo, content, asking);
    return {
      notices: notice ? [this.wordsOf(record, notice)] : [],
      ...told,
      ...(legality ? { legality } : {}),
    };
  }

  private wordsOf({ caseNo, policy }: CaseRecord, { kind, params }: NoticeToTell): PreviewedNoticeDto {
    const { subject, body } = noticeWords({ kind, caseNo, params }, this.config.publicUrl);
    const papers = policy.issuesDocuments ? papersOf(kind, policy.ruleSet) : [];
    return { kind, subject, body, papers: papers.map((paper) => bothTexts(`papers.title-${paper}`)) };
  }

  private async refusedBecause(
    visitor: Visitor,
    caseNo: CaseNo,
    content: Sent<DecideReview>,
    { locale, reference }: Asking,
  ): Promise<ProblemDto | undefined> {
    try {
      await this.commands.findLawfulActor(visitor, caseNo, { name: 'decideReview', content });
      return undefined;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return problemBody(error, locale, reference) as unknown as ProblemDto;
    }
  }
}

function toldOf(
  record: CaseRecord,
  { decision, items = [], fromAbroad = false, reasons, facts }: Sent<DecideReview>,
): Told {
  const { policy, view } = record;
  switch (decision) {
    case ReviewDecision.Return:
    case ReviewDecision.Supplement:
      return {
        notice: requestNotice({ kind: decision, items }),
        items: askedItems(items),
        answerBy: lastDayOf(answerPeriod(policy.answerWithin, { fromAbroad })),
      };
    case ReviewDecision.Refuse:
      return {
        notice: refusalNotice(view),
        ...(reasons.length > 0 && facts !== undefined
          ? { decision: draftRefusal({ ...view, passportWithinMonths: policy.passportWithinMonths }, reasons, facts) }
          : {}),
      };
    case ReviewDecision.Approve: {
      const next = nextOf(record);
      const kind = Object.entries(NOTICE_AT).find(([stage]) => stage === next)?.[1];
      return {
        ...(kind ? { notice: { kind, params: {} } } : {}),
        ...(next ? { next, nextText: bothTexts(`stages.${next}`) } : {}),
        ...(next === S.PassportInspection ? { answerBy: lastDayOf({ months: policy.passportWithinMonths }) } : {}),
      };
    }
  }
}

const lastDayOf = (period: Parameters<typeof periodEnd>[1]): string =>
  periodEnd(taipeiToday(), period, CURRENT_CALENDAR).lastDay;

/** The stage after the present one, of those that the law has for this applicant. */
const nextOf = ({ view }: CaseRecord): Stage | undefined => {
  const { parts, stage } = view.progress;
  const here = parts.findIndex((part) => part.stage === stage);
  return parts.slice(here + 1).find(({ state }) => state === PartState.Pending)?.stage;
};
