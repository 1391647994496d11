import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { CASE_TYPE_IDS } from '@talent-window/contracts/vocabulary';
import { $api, useTexts } from '@talent-window/ui';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { Dialog } from '../../desk-parts/dialog.js';
import type { AssignmentRule, Officer } from './rule-words.js';
import { LANGUAGES, useNames } from './rule-words.js';

interface RuleFormProps {
  readonly rule: AssignmentRule;
  readonly officers: readonly Officer[];
  readonly onKeep: (rule: AssignmentRule) => void;
  readonly onClose: () => void;
}

/** Stages at which an officer of the Immigration Agency has a case on the desk. */
const STAGES = ['initial-review', 'final-review'] as const;
type Condition = AssignmentRule['when'];

/** One rule: which cases it is about, and who gets them. */
export function RuleForm({ rule, officers, onKeep, onClose }: RuleFormProps): ReactNode {
  const { t, locale } = useTexts('workbench-assignment', 'case-types', 'stages', 'shell');
  const names = useNames();
  const nationalities = $api.useQuery('get', '/api/reference/nationalities', {}, { staleTime: 3_600_000 });
  const [name, setName] = useState(rule.name);
  const [when, setWhen] = useState<Condition>(rule.when);
  const [to, setTo] = useState(rule.to);
  const [isWrong, setWrong] = useState(false);
  const any = { value: '', label: t('workbench-assignment.any') };
  const ask = (condition: keyof Condition, label: string, options: { value: string; label: string }[]): ReactNode => (
    <NativeSelect
      label={label}
      value={when[condition] ?? ''}
      data={[any, ...options]}
      onChange={({ currentTarget: { value } }) =>
        setWhen(({ [condition]: _before, ...others }) => (value === '' ? others : { ...others, [condition]: value }))
      }
    />
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setWrong(name.trim() === '');
    if (name.trim() !== '') onKeep({ ...rule, name: name.trim(), when, to });
  };
  return (
    <Dialog
      title={rule.name === '' ? t('workbench-assignment.add') : t('workbench-assignment.edit', { name: rule.name })}
      isOpen
      isWide
      onClose={onClose}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <TextInput
            label={t('workbench-assignment.name-label')}
            value={name}
            error={isWrong ? t('workbench-assignment.name-wanted') : undefined}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={80}
            data-autofocus
          />
          <fieldset className="rule-part">
            <legend>{t('workbench-assignment.when')}</legend>
            <div className="rule-fields">
              {ask(
                'caseType',
                t('workbench-assignment.case-type'),
                CASE_TYPE_IDS.map((value) => ({ value, label: t(`case-types.${value}`) })),
              )}
              {ask(
                'stage',
                t('workbench-assignment.stage'),
                STAGES.map((value) => ({ value, label: t(`stages.${value}`) })),
              )}
              {ask('field', t('workbench-assignment.field'), [...names.fields])}
              {ask(
                'language',
                t('workbench-assignment.language'),
                LANGUAGES.map((value) => ({ value, label: names.language(value) })),
              )}
              {ask(
                'nationality',
                t('workbench-assignment.nationality'),
                (nationalities.data ?? []).map(({ code, zh, en }) => ({
                  value: code,
                  label: locale === 'en' ? en : zh,
                })),
              )}
            </div>
          </fieldset>
          <fieldset className="rule-part">
            <legend>{t('workbench-assignment.to')}</legend>
            <Stack gap="sm">
              <Checkbox
                label={t('workbench-assignment.to-language')}
                checked={to.language === true}
                onChange={({ currentTarget: { checked } }) =>
                  setTo(({ language: _before, ...others }) => (checked ? { ...others, language: true } : others))
                }
              />
              <Checkbox
                label={t('workbench-assignment.to-field')}
                checked={to.field === true}
                onChange={({ currentTarget: { checked } }) =>
                  setTo(({ field: _before, ...others }) => (checked ? { ...others, field: true } : others))
                }
              />
              <Checkbox.Group
                label={t('workbench-assignment.these-officers')}
                value={to.officers ?? []}
                onChange={(ids) =>
                  setTo(({ officers: _before, ...others }) => (ids.length > 0 ? { ...others, officers: ids } : others))
                }
              >
                <Group gap="md" mt="xs">
                  {officers.map((officer) => (
                    <Checkbox key={officer.id} value={officer.id} label={officer.name} />
                  ))}
                </Group>
              </Checkbox.Group>
            </Stack>
          </fieldset>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('shell.cancel')}
            </Button>
            <Button type="submit">{t('workbench-assignment.apply-rule')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
