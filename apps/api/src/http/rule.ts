import { buildMessage, ValidateBy } from 'class-validator';

/** A validator of ours; what it says is `findings.<reason>` of libs/i18n, by its name (see http/validation.ts). */
export const rule = (name: string, validate: (value: unknown) => boolean, each = false): PropertyDecorator =>
  ValidateBy({ name, validator: { validate, defaultMessage: buildMessage(() => name) } }, { each });
