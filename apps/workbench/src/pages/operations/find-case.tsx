import { Button, Group, TextInput } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';

export function FindCase(): ReactNode {
  const { t } = useTexts('workbench-operations');
  const [caseNo, setCaseNo] = useState('');
  const [isWrong, setWrong] = useState(false);
  const go = useNavigate();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const plain = caseNo.replaceAll(/[\s-]/g, '');
    const isNumber = /^\d{12}$/.test(plain);
    setWrong(!isNumber);
    if (isNumber) void go({ to: '/operations/$caseNo', params: { caseNo: plain } });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Group gap="xs" align="flex-end">
        <TextInput
          label={t('workbench-operations.find-label')}
          placeholder={t('workbench-operations.find-hint')}
          error={isWrong ? t('workbench-operations.find-wrong') : undefined}
          value={caseNo}
          onChange={(event) => setCaseNo(event.currentTarget.value)}
          inputMode="numeric"
          autoComplete="off"
        />
        <Button type="submit" variant="default">
          {t('workbench-operations.find')}
        </Button>
      </Group>
    </form>
  );
}
