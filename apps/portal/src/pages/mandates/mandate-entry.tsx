import { List, Text } from '@mantine/core';
import type { Schemas } from '@talent-window/ui';
import { StatusMark, taipeiDay, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

export type Mandate = Schemas['Mandate'];

const MARKS = { asked: 'yours', coming: 'ahead', 'in-force': 'done', ended: 'stopped' } as const;

/** A mandate ends as the day after its last one begins. */
const lastDay = (until: string): string => taipeiDay(new Date(Date.parse(until) - 1));

/** A mandate as both sides read it: with whom, how far, how long. */
export function MandateEntry({
  mandate: { state, stateText, scopeTexts, caseNo, from, until, endedAt },
  whom,
  children,
}: {
  readonly mandate: Mandate;
  readonly whom: ReactNode;
  readonly children?: ReactNode;
}): ReactNode {
  const { t, of } = useTexts('portal-mandates');
  return (
    <li className="portal-row">
      <div>
        <Text fw={600}>{whom}</Text>
        <Text size="sm">
          <StatusMark status={MARKS[state]}>{of(stateText)}</StatusMark>
          {' · '}
          {endedAt === undefined
            ? t('portal-mandates.until', { from: taipeiDay(from), until: lastDay(until) })
            : t('portal-mandates.ended-on', { when: taipeiDay(endedAt) })}
        </Text>
        <List size="sm" mt={4}>
          {scopeTexts.map((text) => (
            <List.Item key={text.en}>{of(text)}</List.Item>
          ))}
        </List>
        {caseNo !== undefined && <Text size="sm">{t('portal-mandates.one-case', { caseNo })}</Text>}
      </div>
      <div className="portal-buttons">{children}</div>
    </li>
  );
}
