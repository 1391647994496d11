import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { Dialog, timeText, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useAnswerText } from '../check/answer-text.js';
import type { DraftKeeper, DraftView } from './draft-keeper.js';

type Side = 'mine' | 'theirs';

/** Two windows answered the same question differently: both answers are shown, and the reader says which one stands. */
export function ClashDialog({ keeper, view }: { readonly keeper: DraftKeeper; readonly view: DraftView }): ReactNode {
  const { t } = useTexts('portal-apply', 'form');
  const answerText = useAnswerText(view);
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const { saving } = view;
  if (saving.kind !== 'clash') return null;
  const sideOf = (path: string): Side => chosen[path] ?? 'mine';
  const settle = (side: (path: string) => Side): void => {
    void keeper.settle(saving.clashes.map(({ path }) => path).filter((path) => side(path) === 'theirs'));
    setChosen({});
  };
  return (
    <Dialog title={t('portal-apply.clash-title')}>
      <Stack gap="lg">
        <Text>{t('portal-apply.clash-lead', { time: timeText(saving.theirs.updatedAt) })}</Text>
        {saving.clashes.map(({ path, mine, theirs }) => (
          <Radio.Group
            key={path}
            label={t(`form.${path}`)}
            value={sideOf(path)}
            onChange={(side) => setChosen({ ...chosen, [path]: side === 'theirs' ? 'theirs' : 'mine' })}
          >
            <Stack gap="xs" mt="xs">
              {(['mine', 'theirs'] as const).map((side) => (
                <Radio.Card key={side} value={side} className="apply-choice">
                  <Radio.Indicator />
                  <span>
                    {answerText(path, side === 'mine' ? mine : theirs)}
                    <span className="apply-other">{t(`portal-apply.clash-${side}`)}</span>
                  </span>
                </Radio.Card>
              ))}
            </Stack>
          </Radio.Group>
        ))}
        <Group>
          <Button onClick={() => settle(sideOf)}>{t('portal-apply.clash-settle')}</Button>
          <Button variant="subtle" onClick={() => settle(() => 'theirs')}>
            {t('portal-apply.clash-take-newer')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
