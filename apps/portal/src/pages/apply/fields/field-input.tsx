import { FieldKind } from '@talent-window/domain';
import type { ComponentType, ReactNode } from 'react';
import { ChoiceField } from './choice-field.js';
import { DayField } from './day-field.js';
import type { FieldProps } from './field-props.js';
import { ListField } from './list-field.js';
import { NumberField } from './number-field.js';
import { TextField } from './text-field.js';
import { YesNoField } from './yes-no-field.js';

const INPUTS: Readonly<Record<FieldKind, ComponentType<FieldProps>>> = {
  [FieldKind.Text]: TextField,
  [FieldKind.LongText]: TextField,
  [FieldKind.LatinName]: TextField,
  [FieldKind.HanText]: TextField,
  [FieldKind.TaiwanAddress]: TextField,
  [FieldKind.Choice]: ChoiceField,
  [FieldKind.YesNo]: YesNoField,
  [FieldKind.Consent]: YesNoField,
  [FieldKind.Day]: DayField,
  [FieldKind.WholeNumber]: NumberField,
  [FieldKind.Email]: TextField,
  [FieldKind.TaiwanMobile]: TextField,
  [FieldKind.InternationalPhone]: TextField,
  [FieldKind.PassportNo]: TextField,
  [FieldKind.UiNumber]: TextField,
  [FieldKind.BusinessNumber]: TextField,
  [FieldKind.List]: ListField,
};

/** A field of the form as its kind is asked for. */
export function FieldInput(props: FieldProps): ReactNode {
  const Input = INPUTS[props.field.kind];
  return <Input {...props} />;
}
