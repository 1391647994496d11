import { CommandName, FactName } from '@talent-window/contracts/vocabulary';

/** Messages that tell by their name alone that there is a match; they are for those who may see it. */
const OF_MATCHES: readonly string[] = [CommandName.DecideHit, CommandName.RecordReferral, FactName.ScreeningHitFound];

export const tellsOfMatch = (name: string): boolean => OF_MATCHES.includes(name);

/** Stands where something was that is for other eyes. */
const WITHHELD = 'withheld';

/** What officers find, write and say of a case, by the names it travels under inside the platform. */
const FOR_THE_DESK: ReadonlySet<string> = new Set([
  'findings',
  'evidence',
  'subject',
  'note',
  'comment',
  'facts',
  'reasons',
]);

/**
 * A message of the engine as somebody may read it who runs the platform: control-list matches, notes and reasons are left out,
 * whatever stands around them.
 */
export function withoutDesk(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDesk);
  if (typeof value !== 'object' || value === null) return value;
  if ('findingId' in value) return WITHHELD;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, FOR_THE_DESK.has(key) ? WITHHELD : withoutDesk(part)]),
  );
}
