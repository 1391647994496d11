import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { Label } from '../both-languages.js';
import type { FieldProps } from './field-props.js';

interface FieldWords {
  readonly label: ReactNode;
  readonly description: ReactNode;
  readonly error: string | undefined;
}

/** Label above, hint under it, what is wrong under the field. */
export function useFieldWords({ field, path, isRequired, errorOf }: FieldProps): FieldWords {
  const { t } = useTexts('portal-apply', 'form');
  return {
    label: (
      <>
        <Label text={field.label as `form.${string}`} />
        {!isRequired && <span className="apply-optional"> {t('portal-apply.optional')}</span>}
      </>
    ),
    description: field.hint === undefined ? undefined : t(field.hint as `form.${string}`),
    error: errorOf(path),
  };
}
