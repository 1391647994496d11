import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { InputFinding } from '@talent-window/contracts/vocabulary';
import { problem } from './problem.js';

/** Keys of libs/i18n `findings.<reason>` for what the envelopes of the API check; of several, the first here is told. */
export const REASON_OF_CONSTRAINT: Readonly<Record<string, string>> = {
  whitelistValidation: 'unknown-field',
  unknownValue: 'not-a-group',
  isDefined: 'required',
  isNotEmpty: 'required',
  isString: 'not-text',
  isInt: 'not-a-number',
  isArray: 'not-a-list',
  isBoolean: 'not-yes-or-no',
  isObject: 'not-a-group',
  nestedValidation: 'not-a-group',
  isUuid: 'not-a-uuid',
  isIn: 'not-an-option',
  isDay: 'impossible-date',
  isPastDay: 'date-in-future',
  isInstant: 'not-an-instant',
  matches: 'wrong-form',
  minLength: 'required',
  maxLength: 'too-long',
  isWithoutControls: 'bad-unicode',
  hasLetters: 'no-letters',
  isBirthDate: 'not-a-birth-date',
  isNationality: 'not-a-nationality',
  isMailAddress: 'email-invalid',
  arrayMaxSize: 'too-many-items',
  min: 'out-of-range',
  max: 'out-of-range',
};
const CONSTRAINTS = Object.keys(REASON_OF_CONSTRAINT);

/** So that one hostile request cannot ask for thousands of findings. */
const MAX_FINDINGS = 50;

function findingsOf(errors: readonly ValidationError[], prefix = ''): InputFinding[] {
  return errors.flatMap((error): InputFinding[] => {
    const path = `${prefix}${shown(error.property)}`;
    return [...findingOf(error, path), ...findingsOf(error.children ?? [], `${path}.`)];
  });
}

function findingOf({ constraints = {}, contexts = {}, value }: ValidationError, path: string): InputFinding[] {
  const broken = Object.keys(constraints);
  const constraint = CONSTRAINTS.find((known) => broken.includes(known)) ?? broken[0];
  if (constraint === undefined) return [];
  const isMissing = value === undefined && constraint !== 'whitelistValidation';
  const params = {
    ...(contexts[constraint] as InputFinding['params'] | undefined),
    ...(constraint === 'maxLength' && typeof value === 'string' ? { length: value.length } : {}),
  };
  const reason = isMissing ? 'required' : (REASON_OF_CONSTRAINT[constraint] ?? 'wrong-form');
  return [{ path, reason, severity: 'error', params }];
}

const shown = (key: string): string => key.replace(/[\p{Cc}\p{Cs}]/gu, '\u{fffd}').slice(0, 80);

/** Guards every envelope: unknown fields are named, types are never guessed, everything wrong is told at once. */
export const envelopePipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    validationError: { target: false },
    exceptionFactory: (errors) => problem('malformed-request', { findings: findingsOf(errors).slice(0, MAX_FINDINGS) }),
  });
