import { ActionIcon, Text } from '@mantine/core';
import IconPencil from '@tabler/icons-react/icons/IconPencil';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { Panel } from '../../desk-parts/panel.js';
import { OfficerDesk } from './officer-desk.js';
import type { Officer } from './rule-words.js';
import { useNames } from './rule-words.js';

export function Officers({ officers }: { readonly officers: readonly Officer[] }): ReactNode {
  const { t, locale } = useTexts('workbench-assignment');
  const names = useNames();
  const [edited, setEdited] = useState<Officer>();
  const joined = (parts: readonly string[]): string =>
    parts.length === 0 ? t('workbench-assignment.none') : parts.join(locale === 'en' ? ', ' : '、');
  const label = {
    languages: t('workbench-assignment.languages'),
    fields: t('workbench-assignment.fields'),
    absences: t('workbench-assignment.absences'),
    conflicts: t('workbench-assignment.conflicts'),
  };
  return (
    <Panel title={t('workbench-assignment.officers-title')}>
      <Text className="hall-quiet" mb="sm">
        {t('workbench-assignment.officers-lead')}
      </Text>
      <table className="hall-table">
        <thead>
          <tr>
            <th scope="col">{t('workbench-assignment.officers-title')}</th>
            <th scope="col">{label.languages}</th>
            <th scope="col">{label.fields}</th>
            <th scope="col">{label.absences}</th>
            <th scope="col">{label.conflicts}</th>
            <th scope="col">
              <span className="hall-unseen">{t('workbench-assignment.save')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {officers.map((officer) => (
            <tr key={officer.id}>
              <th scope="row">
                {officer.name}
                <span className="rule-open">
                  {t('workbench-assignment.officer-open', { open: officer.openCases, capacity: officer.capacity })}
                </span>
              </th>
              <td data-label={label.languages}>{joined(officer.languages.map(names.language))}</td>
              <td data-label={label.fields}>{joined(officer.fields.map(names.field))}</td>
              <td data-label={label.absences}>
                {joined(officer.absences.map(({ from, to }) => t('workbench-assignment.absence-words', { from, to })))}
              </td>
              <td data-label={label.conflicts}>
                {officer.conflicts.length === 0
                  ? t('workbench-assignment.none')
                  : t('workbench-assignment.conflicts-count', { count: officer.conflicts.length })}
              </td>
              <td>
                <ActionIcon
                  variant="subtle"
                  size="lg"
                  aria-label={t('workbench-assignment.officer-edit', { name: officer.name })}
                  onClick={() => setEdited(officer)}
                >
                  <IconPencil size={18} aria-hidden="true" />
                </ActionIcon>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {edited && <OfficerDesk key={edited.id} officer={edited} onClose={() => setEdited(undefined)} />}
    </Panel>
  );
}
