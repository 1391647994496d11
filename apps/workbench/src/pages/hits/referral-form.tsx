import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { components } from '@talent-window/api-client';
import { api, dayText, ProblemNotice, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { CaseView, CheckFinding } from '../case/case-data.js';
import { useCommand } from '../decide/use-command.js';

type RecordReferral = components['schemas']['RecordReferral'];

const record = (caseNo: string, body: RecordReferral) =>
  api.POST('/api/cases/{caseNo}/commands/record-referral', { params: { path: { caseNo } }, body });

/** What police, joint review or examiners answered of a confirmed hit, or where it is written down. */
export function ReferralForm({
  view,
  finding: { findingId, route, referral },
}: {
  readonly view: CaseView;
  readonly finding: CheckFinding;
}): ReactNode {
  const { t, locale } = useTexts('workbench-hits', 'referral-results', 'hit-routes');
  const [result, setResult] = useState<RecordReferral['result']>('no-ground');
  const [documentNo, setDocumentNo] = useState('');
  const [on, setOn] = useState('');
  const [note, setNote] = useState('');
  const { mutate, error, isPending } = useCommand(view, record);
  if (referral) {
    return (
      <p className="desk-said">
        {t('workbench-hits.referred', {
          result: t(`referral-results.${referral.result}`),
          documentNo: referral.documentNo,
          on: dayText(referral.on, locale),
        })}
      </p>
    );
  }
  const isReferred = route === 'police' || route === 'joint-review' || route === 'check-document';
  if (!isReferred || !view.allowedActions.includes('recordReferral')) return null;
  return (
    <form
      className="desk-hit-say"
      onSubmit={(event) => {
        event.preventDefault();
        mutate({ findingId, result, documentNo: documentNo.trim(), on, note: note.trim() });
      }}
    >
      <strong>{t('workbench-hits.referral')}</strong>
      <div className="desk-two">
        <NativeSelect
          label={t('workbench-hits.referral-result')}
          value={result}
          onChange={(event) => setResult(event.currentTarget.value === 'ground' ? 'ground' : 'no-ground')}
          data={(['no-ground', 'ground'] as const).map((value) => ({ value, label: t(`referral-results.${value}`) }))}
        />
        <TextInput
          label={t('workbench-hits.document-no')}
          required
          maxLength={64}
          value={documentNo}
          onChange={(event) => setDocumentNo(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('workbench-hits.document-on')}
          required
          value={on}
          onChange={(event) => setOn(event.currentTarget.value)}
        />
      </div>
      <Textarea
        autosize
        label={t('workbench-hits.why')}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {error && <ProblemNotice error={error} />}
      <Button type="submit" variant="default" loading={isPending}>
        {t('workbench-hits.record')}
      </Button>
    </form>
  );
}
