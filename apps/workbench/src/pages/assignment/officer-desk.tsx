import { Button, Checkbox, Group, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { api, ProblemNotice, useTexts } from '@talent-window/ui';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { Dialog } from '../../desk-parts/dialog.js';
import { answered, useAct } from '../../desk-parts/use-act.js';
import type { Officer } from './rule-words.js';
import { LANGUAGES, useNames } from './rule-words.js';

interface OfficerDeskProps {
  readonly officer: Officer;
  readonly onClose: () => void;
}

/** What is known of an officer for assigning: languages, fields, how much, when away, and whom they keep away from. */
export function OfficerDesk({ officer, onClose }: OfficerDeskProps): ReactNode {
  const { t } = useTexts('workbench-assignment', 'shell');
  const names = useNames();
  const [languages, setLanguages] = useState<readonly string[]>(officer.languages);
  const [fields, setFields] = useState<readonly string[]>(officer.fields);
  const [capacity, setCapacity] = useState<number | string>(officer.capacity);
  const [absences, setAbsences] = useState(officer.absences);
  const [conflicts, setConflicts] = useState(officer.conflicts.join('\n'));
  const save = useAct(
    () =>
      answered(
        api.PUT('/api/officers/{id}/desk', {
          params: { path: { id: officer.id } },
          body: {
            languages: [...languages],
            fields: fields as Officer['fields'],
            capacity: Number(capacity) || 0,
            absences: absences.filter(({ from, to }) => from !== '' && to !== ''),
            conflicts: conflicts
              .split('\n')
              .map((line) => line.trim())
              .filter(Boolean)
              .map((line) => (/^\d{12}$/.test(line) ? `case:${line}` : line)),
          },
        }),
      ),
    onClose,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate(undefined);
  };
  const change = (at: number, part: 'from' | 'to', value: string): void =>
    setAbsences(absences.map((absence, nth) => (nth === at ? { ...absence, [part]: value } : absence)));
  return (
    <Dialog title={t('workbench-assignment.officer-edit', { name: officer.name })} isOpen isWide onClose={onClose}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Checkbox.Group label={t('workbench-assignment.languages')} value={[...languages]} onChange={setLanguages}>
            <Group gap="md" mt="xs">
              {LANGUAGES.map((code) => (
                <Checkbox key={code} value={code} label={names.language(code)} />
              ))}
            </Group>
          </Checkbox.Group>
          <Checkbox.Group label={t('workbench-assignment.fields')} value={[...fields]} onChange={setFields}>
            <div className="rule-fields rule-checks">
              {names.fields.map(({ value, label }) => (
                <Checkbox key={value} value={value} label={label} />
              ))}
            </div>
          </Checkbox.Group>
          <NumberInput
            label={t('workbench-assignment.capacity')}
            value={capacity}
            onChange={setCapacity}
            min={0}
            max={500}
            allowDecimal={false}
            maw="16rem"
          />
          <fieldset className="rule-part">
            <legend>{t('workbench-assignment.absences')}</legend>
            <Stack gap="sm">
              {absences.map(({ from, to }, at) => (
                <Group key={at} align="flex-end" gap="sm">
                  <TextInput
                    type="date"
                    label={t('workbench-assignment.absence-from')}
                    value={from}
                    onChange={(event) => change(at, 'from', event.currentTarget.value)}
                  />
                  <TextInput
                    type="date"
                    label={t('workbench-assignment.absence-to')}
                    value={to}
                    min={from}
                    onChange={(event) => change(at, 'to', event.currentTarget.value)}
                  />
                  <Button
                    variant="subtle"
                    aria-label={t('workbench-assignment.absence-remove', { from })}
                    onClick={() => setAbsences(absences.filter((_, nth) => nth !== at))}
                  >
                    ×
                  </Button>
                </Group>
              ))}
              <div>
                <Button variant="default" size="sm" onClick={() => setAbsences([...absences, { from: '', to: '' }])}>
                  {t('workbench-assignment.absence-add')}
                </Button>
              </div>
            </Stack>
          </fieldset>
          <Textarea
            label={t('workbench-assignment.conflicts')}
            description={t('workbench-assignment.conflicts-hint')}
            value={conflicts}
            onChange={(event) => setConflicts(event.currentTarget.value)}
            autosize
            minRows={2}
            maxRows={8}
          />
          <ProblemNotice error={save.error} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('shell.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('workbench-assignment.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
