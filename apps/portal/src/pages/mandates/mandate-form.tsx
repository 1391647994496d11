import { Button, Stack, TextInput } from '@mantine/core';
import type { MandateScope } from '@talent-window/contracts/vocabulary';
import { isDay } from '@talent-window/domain';
import type { SummaryItem } from '@talent-window/ui';
import { ErrorSummary, ProblemNotice, taipeiDay, useTexts } from '@talent-window/ui';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { findingsAt } from '../../frame/findings.js';
import { ScopeChoice } from './scope-choice.js';

/** Scopes and last day of a mandate, after whom it is with. */
export function MandateForm({
  whom,
  faultOfWhom,
  action,
  error,
  isPending,
  onSubmit,
}: {
  /** the field that names the other side */
  readonly whom: ReactNode;
  readonly faultOfWhom?: SummaryItem | undefined;
  readonly action: string;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onSubmit: (mandate: { readonly scopes: MandateScope[]; readonly until: string }) => void;
}): ReactNode {
  const { t, of } = useTexts('portal-mandates');
  const [scopes, setScopes] = useState<readonly MandateScope[]>(['follow', 'file', 'answer']);
  const [until, setUntil] = useState('');
  const [mine, setMine] = useState<readonly SummaryItem[]>([]);
  const theirs = findingsAt(error, of);
  const items = mine.length > 0 ? mine : theirs;
  const fault = (fieldId: string): string | undefined => items.find((item) => item.fieldId === fieldId)?.text;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found: SummaryItem[] = faultOfWhom ? [faultOfWhom] : [];
    if (scopes.length === 0) found.push({ fieldId: 'scopes', text: t('portal-mandates.scopes-missing') });
    const day = until.trim();
    if (!isDay(day) || day <= taipeiDay(new Date())) {
      found.push({ fieldId: 'until', text: t('portal-mandates.until-wrong') });
    }
    setMine(found);
    if (found.length === 0) onSubmit({ scopes: [...scopes], until: day });
  };

  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary items={items} />
      <Stack gap="md">
        {theirs.length === 0 && <ProblemNotice error={error} />}
        {whom}
        <ScopeChoice value={scopes} onChange={setScopes} error={fault('scopes')} />
        <TextInput
          id="until"
          label={t('portal-mandates.until-label')}
          description={t('portal-mandates.until-hint')}
          maw="14rem"
          value={until}
          onChange={({ currentTarget }) => setUntil(currentTarget.value)}
          error={fault('until')}
        />
        <Button type="submit" loading={isPending} className="portal-main-button">
          {action}
        </Button>
      </Stack>
    </form>
  );
}
