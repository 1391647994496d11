import { Button, TextInput } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import './audit.css';

export interface AuditQuery {
  readonly caseNo?: string;
  readonly person?: string;
  readonly action?: string;
  readonly from?: string;
  readonly to?: string;
}

const FIELDS = [
  ['caseNo', 'workbench-overseeing.audit-case', 'text'],
  ['person', 'workbench-overseeing.audit-person', 'text'],
  ['action', 'workbench-overseeing.audit-action', 'text'],
  ['from', 'workbench-overseeing.audit-from', 'date'],
  ['to', 'workbench-overseeing.audit-to', 'date'],
] as const;

/** A day in Taipei as the instant at which it begins or ends. */
const AT = { from: 'T00:00:00.000+08:00', to: 'T23:59:59.999+08:00' } as const;

export function AuditFilters({ onSearch }: { readonly onSearch: (query: AuditQuery) => void }): ReactNode {
  const { t } = useTexts('workbench-overseeing');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const given = FIELDS.flatMap(([name]): [string, string][] => {
      const value = (typed[name] ?? '').trim();
      if (value === '') return [];
      return [[name, name === 'from' || name === 'to' ? new Date(value + AT[name]).toISOString() : value]];
    });
    const query: AuditQuery = Object.fromEntries(given);
    const isCaseNo = query.caseNo === undefined || /^\d{12}$/.test(query.caseNo);
    setWrong(!isCaseNo);
    if (isCaseNo) onSearch(query);
  };
  return (
    <form onSubmit={submit} noValidate className="hall-panel audit-filters">
      {FIELDS.map(([name, text, type]) => (
        <TextInput
          key={name}
          type={type}
          label={t(text)}
          value={typed[name] ?? ''}
          error={name === 'caseNo' && isWrong ? t('workbench-overseeing.audit-wrong-case') : undefined}
          placeholder={name === 'action' ? t('workbench-overseeing.audit-action-hint') : undefined}
          onChange={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, [name]: value }))}
          autoComplete="off"
        />
      ))}
      <Button type="submit">{t('workbench-overseeing.audit-search')}</Button>
    </form>
  );
}
