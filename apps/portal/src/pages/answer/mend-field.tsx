import { valueAt } from '@talent-window/domain';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { fieldAt, slotAt } from '../../case/case-form.js';
import { FileSlot } from '../../case/file-slot.js';
import { ValueField } from '../../case/value-field.js';
import type { ItemProps } from './item-card.js';

/** The field or slot, to be mended in its place. */
export function MendField({ id, what, item, form, file, draftId, files, written, onWrite }: ItemProps): ReactNode {
  const { t } = useTexts('portal-answer');
  const slot = slotAt(form, item.path);
  if (slot && draftId)
    return (
      <FileSlot
        id={`${id}-file`}
        label={`${t('portal-answer.upload')}: ${what}`}
        draftId={draftId}
        slot={slot}
        files={files}
      />
    );
  const field = fieldAt(form, item.path);
  if (!field) return null;
  return (
    <ValueField
      id={`${id}-value`}
      form={form}
      field={field}
      content={file.application}
      label={`${t('portal-answer.new-value')}: ${what}`}
      value={written.value === undefined ? valueAt(file.application, item.path) : written.value}
      onChange={(value) => onWrite({ ...written, value: value ?? '' })}
    />
  );
}
