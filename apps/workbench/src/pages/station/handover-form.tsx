import { Button, Text, TextInput } from '@mantine/core';
import type { SummaryItem } from '@talent-window/ui';
import { api, ErrorSummary, ProblemNotice, useTexts } from '@talent-window/ui';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { Panel } from '../../desk-parts/panel.js';
import { answered, useAct } from '../../desk-parts/use-act.js';

interface HandoverFormProps {
  readonly caseNo: string;
  readonly visit: number;
  readonly code: string | undefined;
  readonly onDone: () => void;
}

/** What is read from the passport and the card in front of the officer; the platform compares both. */
export function HandoverForm({ caseNo, visit, code, onDone }: HandoverFormProps): ReactNode {
  const { t } = useTexts('workbench-station');
  const [passportNo, setPassportNo] = useState('');
  const [cardNo, setCardNo] = useState('');
  const [wrong, setWrong] = useState<readonly SummaryItem[]>([]);
  const record = useAct(
    (_: undefined, commandId) =>
      answered(
        api.POST('/api/cases/{caseNo}/commands/record-handover', {
          params: { path: { caseNo } },
          body: {
            commandId,
            stage: 'collection',
            visit,
            passportNo: passportNo.trim(),
            cardNo: cardNo.trim(),
            ...(code === undefined ? {} : { code }),
          },
        }),
      ),
    onDone,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const items = [
      ...(passportNo.trim() === ''
        ? [{ fieldId: 'station-passport', text: t('workbench-station.passport-wanted') }]
        : []),
      ...(cardNo.trim() === '' ? [{ fieldId: 'station-card', text: t('workbench-station.card-wanted') }] : []),
    ];
    setWrong(items);
    if (items.length === 0) record.mutate(undefined);
  };
  const errorOf = (fieldId: string): string | undefined => wrong.find((item) => item.fieldId === fieldId)?.text;
  return (
    <Panel title={t('workbench-station.check-title')}>
      <form onSubmit={submit} noValidate>
        <ErrorSummary items={wrong} />
        <div className="station-fields">
          <TextInput
            id="station-passport"
            className="station-field"
            label={t('workbench-station.passport-label')}
            description={t('workbench-station.passport-hint')}
            error={errorOf('station-passport')}
            value={passportNo}
            onChange={(event) => setPassportNo(event.currentTarget.value)}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={40}
          />
          <TextInput
            id="station-card"
            className="station-field"
            label={t('workbench-station.card-label')}
            description={t('workbench-station.card-hint')}
            error={errorOf('station-card')}
            value={cardNo}
            onChange={(event) => setCardNo(event.currentTarget.value)}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={32}
          />
        </div>
        <ProblemNotice error={record.error} />
        <div className="counter-record">
          <Button type="submit" className="scan-button" loading={record.isPending}>
            {t('workbench-station.hand-over')}
          </Button>
          <Text>{t('workbench-station.hand-over-next')}</Text>
        </div>
      </form>
    </Panel>
  );
}
