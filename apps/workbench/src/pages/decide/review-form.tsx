import { Button, Checkbox, Stack, Textarea } from '@mantine/core';
import { ErrorSummary, ProblemNotice, Refused, useTexts } from '@talent-window/ui';
import type { SummaryItem } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { $desk, api } from '../../contract.js';
import { useKey } from '../../frame/keys.js';
import type { CaseView } from '../case/case-data.js';
import { Choice } from './choice.js';
import type { ReviewDecision } from './decision-draft.js';
import { contentOf, isAsking, useDecision } from './decision-draft.js';
import { useWhyNot } from './legality.js';
import { Preview } from './preview.js';
import { RefusalFields } from './refusal-fields.js';
import { RequestItems } from './request-items.js';
import type { Turn } from './use-command.js';
import { hasMovedOn, useCommand } from './use-command.js';
import { useMissing } from './missing.js';

const LETTERS = { approve: 'a', return: 'r', supplement: 's', refuse: 'x' } as const;
const DECISIONS = Object.keys(LETTERS) as readonly ReviewDecision[];

type Content = NonNullable<ReturnType<typeof contentOf>>;
const decide = (caseNo: string, body: Content & Turn) =>
  api.POST('/api/cases/{caseNo}/commands/decide-review', { params: { path: { caseNo } }, body });

/** Approves, returns, asks or refuses: chosen, filled in, read as the applicant will, then confirmed. */
export function ReviewForm({
  view,
  onDecided,
  onLost,
}: {
  readonly view: CaseView;
  readonly onDecided: (what: string) => void;
  readonly onLost: (error: unknown) => void;
}): ReactNode {
  const { t } = useTexts('workbench-decide', 'review-decisions', 'problems', 'shell');
  const { draft, change, forget } = useDecision();
  const whyNot = useWhyNot(view);
  const missing = useMissing();
  const [lacks, setLacks] = useState<readonly SummaryItem[]>([]);
  const [isRead, setRead] = useState(false);
  const confirm = useRef<HTMLButtonElement>(null);
  const fields = useRef<HTMLDivElement>(null);
  const { caseNo, stage, visit } = view.progress;
  const { decision } = draft;
  const preview = $desk.useMutation('post', '/api/cases/{caseNo}/decision-preview');
  const { mutate, error, isPending } = useCommand(view, decide, () => {
    forget();
    onDecided(t(`review-decisions.${decision ?? 'approve'}`));
  });

  const read = (chosen = draft): void => {
    const content = contentOf(chosen);
    const found = missing(chosen);
    setLacks(found);
    if (!content || found.length > 0) return;
    setRead(true);
    preview.mutate({
      params: { path: { caseNo } },
      body: { ...content, commandId: crypto.randomUUID(), stage, visit },
    });
  };
  const choose = (next: ReviewDecision): void => {
    setRead(false);
    setLacks([]);
    change({ decision: next });
    // Nothing has to be filled in to approve.
    if (next === 'approve') read({ ...draft, decision: next });
    else requestAnimationFrame(() => fields.current?.querySelector<HTMLElement>('input, textarea, select')?.focus());
  };
  const keyFor = (each: ReviewDecision) => (whyNot(each) === undefined ? () => choose(each) : undefined);
  useKey(LETTERS.approve, keyFor('approve'));
  useKey(LETTERS.return, keyFor('return'));
  useKey(LETTERS.supplement, keyFor('supplement'));
  useKey(LETTERS.refuse, keyFor('refuse'));
  const isShown = isRead && !preview.isPending;
  useEffect(() => {
    if (isShown) confirm.current?.focus();
  }, [isShown]);

  const send = (): void => {
    const content = contentOf(draft);
    if (content) mutate(content, { onError: (refused) => hasMovedOn(refused) && onLost(refused) });
  };
  const illegal = preview.data?.legality;
  return (
    <div className="desk-decide-form">
      <fieldset className="desk-choices">
        <legend>{t('workbench-decide.decision')}</legend>
        {DECISIONS.map((each) => {
          const why = whyNot(each);
          return (
            <Choice
              key={each}
              name="decision"
              label={t(`review-decisions.${each}`)}
              letter={LETTERS[each]}
              checked={decision === each}
              whyNot={why === undefined ? undefined : t(`problems.${why}.title`)}
              onChoose={() => choose(each)}
            />
          );
        })}
      </fieldset>
      {decision !== undefined && !isRead && (
        <Stack gap="sm" ref={fields}>
          <ErrorSummary items={lacks} />
          {isAsking(decision) && (
            <>
              <RequestItems caseType={view.progress.caseType} />
              <Checkbox
                label={t('workbench-decide.from-abroad')}
                description={t('workbench-decide.from-abroad-hint')}
                checked={draft.fromAbroad}
                onChange={(event) => change({ fromAbroad: event.currentTarget.checked })}
              />
            </>
          )}
          {decision === 'refuse' && <RefusalFields />}
          <Textarea
            autosize
            minRows={2}
            maxLength={2000}
            dir="auto"
            label={t('workbench-decide.note')}
            description={t('workbench-decide.note-hint')}
            value={draft.note}
            onChange={(event) => change({ note: event.currentTarget.value })}
          />
          <Button onClick={() => read()}>{t('workbench-decide.preview')}</Button>
        </Stack>
      )}
      {isRead && decision !== undefined && (
        <Stack gap="sm">
          <Preview preview={preview.data} error={preview.error} />
          {illegal && <ProblemNotice error={new Refused(illegal, 'zh-TW')} />}
          {error && !hasMovedOn(error) && <ProblemNotice error={error} />}
          {isShown && (
            <Button ref={confirm} onClick={send} loading={isPending} disabled={illegal !== undefined}>
              {t('workbench-decide.confirm', { what: t(`review-decisions.${decision}`) })}
            </Button>
          )}
          <Button variant="subtle" onClick={() => setRead(false)}>
            {t('shell.change')}
          </Button>
        </Stack>
      )}
    </div>
  );
}
