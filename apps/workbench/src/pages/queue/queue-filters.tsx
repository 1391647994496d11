import { Button, NativeSelect, Popover, Stack, TextInput } from '@mantine/core';
import { CASE_TYPE_IDS, STAGES } from '@talent-window/contracts/vocabulary';
import { $api, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { QueueFilters as Filters } from '../../contract.js';
import { FLAGS, filtersFrom } from './queue-address.js';
import { useSavedViewsChanged } from './saved-views.js';

/** Which of the view's cases are shown. */
export function QueueFilters({
  view,
  filters,
  own,
  onChange,
}: {
  readonly view: string;
  readonly filters: Filters;
  readonly own: string;
  readonly onChange: (filters: Filters) => void;
}): ReactNode {
  const { t } = useTexts('workbench-queue', 'case-types', 'stages');
  const set = (name: keyof Filters, value: string): void => onChange(filtersFrom({ ...filters, [name]: value }));
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <div className="desk-filters" role="group" aria-label={t('workbench-queue.filters')}>
      <NativeSelect
        size="xs"
        label={t('workbench-queue.type')}
        value={filters.caseType ?? ''}
        onChange={(event) => set('caseType', event.currentTarget.value)}
        data={[
          { value: '', label: t('workbench-queue.all') },
          ...CASE_TYPE_IDS.map((value) => ({ value, label: t(`case-types.${value}`) })),
        ]}
      />
      <NativeSelect
        size="xs"
        label={t('workbench-queue.stage')}
        value={filters.stage ?? ''}
        onChange={(event) => set('stage', event.currentTarget.value)}
        data={[
          { value: '', label: t('workbench-queue.all') },
          ...STAGES.map((value) => ({ value, label: t(`stages.${value}`) })),
        ]}
      />
      <NativeSelect
        size="xs"
        label={t('workbench-queue.assignee')}
        value={filters.assignee ?? ''}
        onChange={(event) => set('assignee', event.currentTarget.value)}
        data={[
          { value: '', label: t('workbench-queue.all') },
          { value: own, label: t('workbench-queue.you') },
          { value: 'nobody', label: t('workbench-queue.nobody') },
        ]}
      />
      <NativeSelect
        size="xs"
        label={t('workbench-queue.flags')}
        value={filters.flag ?? ''}
        onChange={(event) => set('flag', event.currentTarget.value)}
        data={[
          { value: '', label: t('workbench-queue.all') },
          ...FLAGS.map((value) => ({ value, label: t(`workbench-queue.flag-${value}`) })),
        ]}
      />
      <TextInput
        size="xs"
        type="date"
        label={t('workbench-queue.due-before')}
        value={filters.dueBefore ?? ''}
        onChange={(event) => set('dueBefore', event.currentTarget.value)}
      />
      {isFiltered && (
        <div className="desk-filter-acts">
          <Button size="xs" variant="subtle" onClick={() => onChange({})}>
            {t('workbench-queue.clear')}
          </Button>
          <SaveView view={view} filters={filters} />
        </div>
      )}
    </div>
  );
}

function SaveView({ view, filters }: { readonly view: string; readonly filters: Filters }): ReactNode {
  const { t } = useTexts('workbench-queue', 'shell');
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const changed = useSavedViewsChanged();
  const { mutate, isError } = $api.useMutation('put', '/api/saved-views/{id}', {
    onSuccess: async () => {
      setOpen(false);
      setName('');
      await changed();
    },
  });
  const save = (): void =>
    mutate({ params: { path: { id: crypto.randomUUID() } }, body: { name: name.trim(), view, filters } });
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus>
      <Popover.Target>
        <Button size="xs" variant="default" onClick={() => setOpen(!isOpen)}>
          {t('workbench-queue.save-view')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('workbench-queue.save-view')}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') save();
          }}
        >
          <Stack gap="xs">
            <TextInput
              size="xs"
              label={t('workbench-queue.view-name')}
              value={name}
              maxLength={60}
              error={isError ? t('workbench-queue.view-not-saved') : undefined}
              onChange={(event) => setName(event.currentTarget.value)}
              data-autofocus
            />
            <Button size="xs" type="submit">
              {t('shell.save')}
            </Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
