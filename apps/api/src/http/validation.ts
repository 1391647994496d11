import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { InputFinding } from '@talent-window/contracts/vocabulary';
import { problem } from './problem.js';

/** Keys of libs/i18n `findings.<reason>` for what the envelopes of the API check. */
const REASON_OF_CONSTRAINT: Readonly<Record<string, string>> = {
  whitelistValidation: 'unknown-field',
  unknownValue: 'not-a-group',
  isDefined: 'required',
  isNotEmpty: 'required',
  isString: 'not-text',
  isUuid: 'not-a-uuid',
  isEmail: 'email-invalid',
  isIn: 'not-an-option',
  isInt: 'not-a-number',
  isNumber: 'not-a-number',
  min: 'out-of-range',
  max: 'out-of-range',
  minLength: 'required',
  maxLength: 'too-long',
  arrayMaxSize: 'too-many-items',
  isArray: 'not-a-list',
  isObject: 'not-a-group',
  isDay: 'impossible-date',
  isInstant: 'not-an-instant',
  matches: 'wrong-form',
  nestedValidation: 'not-a-group',
};

/** So that one hostile request cannot ask for thousands of findings. */
const MAX_FINDINGS = 50;

function findingsOf(errors: readonly ValidationError[], prefix = ''): InputFinding[] {
  return errors.flatMap((error): InputFinding[] => {
    const path = `${prefix}${shown(error.property)}`;
    const [constraint] = Object.keys(error.constraints ?? {});
    const contexts = Object.values(error.contexts ?? {}) as InputFinding['params'][];
    const own: InputFinding[] = constraint
      ? [
          {
            path,
            reason:
              error.value === undefined && constraint !== 'whitelistValidation' ? 'required' : reasonOf(constraint),
            severity: 'error',
            params: Object.assign({}, ...contexts) as InputFinding['params'],
          },
        ]
      : [];
    return [...own, ...findingsOf(error.children ?? [], `${path}.`)];
  });
}

const reasonOf = (constraint: string): string => REASON_OF_CONSTRAINT[constraint] ?? 'wrong-form';

const shown = (key: string): string => key.replace(/[\p{Cc}\p{Cs}]/gu, '\u{fffd}').slice(0, 80);

/** Guards every envelope: unknown fields are named, types are never guessed, everything wrong is told at once. */
export const envelopePipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: true,
    validationError: { target: false },
    exceptionFactory: (errors) => problem('malformed-request', { findings: findingsOf(errors).slice(0, MAX_FINDINGS) }),
  });
