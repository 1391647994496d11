import { ActionIcon, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { ITEM_REASONS } from '@talent-window/contracts/vocabulary';
import type { CaseTypeId } from '@talent-window/contracts/vocabulary';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { Form } from '../case/case-data.js';
import { useForm } from '../case/case-data.js';
import { labelOf, nameOfPath } from '../case/form-values.js';
import type { DraftItem } from './decision-draft.js';
import { useDecision } from './decision-draft.js';
import { itemFieldId } from './missing.js';

/** What goes back: each field or document with its reason, and what is wrong in words, in both languages side by side. */
export function RequestItems({ caseType }: { readonly caseType: CaseTypeId }): ReactNode {
  const { t, of } = useTexts('workbench-decide');
  const { draft, askAbout } = useDecision();
  const { data: form } = useForm(caseType);
  if (!form) return null;
  const isFree = (path: string): boolean => !draft.items.some((item) => item.path === path);
  const groups = [
    {
      group: t('workbench-decide.documents'),
      items: form.slots.map(({ slot, label }) => ({ value: `documents.${slot}`, label: of(labelOf(form, label)) })),
    },
    ...form.sections.map((section) => ({
      group: of(labelOf(form, section.label)),
      items: section.fields.map(({ path, label }) => ({ value: path, label: of(labelOf(form, label)) })),
    })),
  ].map(({ group, items }) => ({ group, items: items.filter(({ value }) => isFree(value)) }));
  return (
    <>
      {draft.items.map((item) => (
        <Item key={item.path} item={item} form={form} />
      ))}
      <NativeSelect
        id="add-item"
        label={t('workbench-decide.add-item')}
        description={t('workbench-decide.add-item-hint')}
        value=""
        onChange={(event) => askAbout(event.currentTarget.value)}
        data={[{ value: '', label: t('workbench-decide.choose-item') }, ...groups]}
      />
    </>
  );
}

function Item({ item, form }: { readonly item: DraftItem; readonly form: Form }): ReactNode {
  const { t, of } = useTexts('workbench-decide', 'item-reasons');
  const { draft, change, askAbout } = useDecision();
  const { path } = item;
  const set = (part: Partial<DraftItem>): void =>
    change({ items: draft.items.map((each) => (each.path === path ? { ...each, ...part } : each)) });
  const name = of(nameOfPath(form, path));
  return (
    <div className="desk-item" role="group" aria-label={name}>
      <div className="desk-item-head">
        <span>{name}</span>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label={t('workbench-decide.drop-item', { name })}
          onClick={() => askAbout(path)}
        >
          <IconX size={15} aria-hidden="true" />
        </ActionIcon>
      </div>
      <NativeSelect
        id={itemFieldId(path, 'reason')}
        label={t('workbench-decide.item-reason')}
        value={item.reason}
        onChange={(event) => set({ reason: ITEM_REASONS.find((each) => each === event.currentTarget.value) ?? '' })}
        data={[
          { value: '', label: '—' },
          ...ITEM_REASONS.map((value) => ({ value, label: t(`item-reasons.${value}`) })),
        ]}
      />
      <div className="desk-two">
        <Textarea
          id={itemFieldId(path, 'zh')}
          lang="zh-TW"
          autosize
          minRows={2}
          maxLength={490}
          label={t('workbench-decide.item-zh')}
          value={item.zh}
          onChange={(event) => set({ zh: event.currentTarget.value })}
        />
        <Textarea
          id={itemFieldId(path, 'en')}
          lang="en"
          autosize
          minRows={2}
          maxLength={490}
          label={t('workbench-decide.item-en')}
          value={item.en}
          onChange={(event) => set({ en: event.currentTarget.value })}
        />
      </div>
      <TextInput
        label={t('workbench-decide.item-example')}
        value={item.example}
        maxLength={500}
        onChange={(event) => set({ example: event.currentTarget.value })}
      />
    </div>
  );
}
