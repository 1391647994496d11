import type { components } from '@talent-window/api-client';
import { Button, Group, Text, TextInput, UnstyledButton } from '@mantine/core';
import { $api, api, dayText, ProblemNotice, StatusMark, taipeiDay, useTexts } from '@talent-window/ui';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { Panel } from '../../desk-parts/panel.js';
import { Shown } from '../../desk-parts/shown.js';
import { answered, useAct } from '../../desk-parts/use-act.js';
import { DayReport } from './day-report.js';

type CashDay = components['schemas']['CashDay'];

const STATES = {
  open: { status: 'ours', text: 'workbench-cashier.day-open' },
  parked: { status: 'yours', text: 'workbench-cashier.day-parked' },
  closed: { status: 'done', text: 'workbench-cashier.day-closed' },
} as const;

/** While a close is under way, the list is looked at again and again. */
const LOOK_MS = 2_000;

/** 日結: every day with what came of its close, and the close of one by hand. */
export function Days(): ReactNode {
  const { t } = useTexts('workbench-cashier');
  const [shown, setShown] = useState<string>();
  const close = useAct((day: string) =>
    answered(api.POST('/api/cashier/days/{day}/close', { params: { path: { day } } })),
  );
  const days = $api.useQuery('get', '/api/cashier/days', {}, { refetchInterval: close.isSuccess ? LOOK_MS : false });
  return (
    <Panel title={t('workbench-cashier.days-title')}>
      <CloseDay isPending={close.isPending} onClose={(day) => close.mutate(day)} />
      <Text role="status" className="cashier-asked">
        {close.isSuccess ? t('workbench-cashier.close-asked') : ''}
      </Text>
      <ProblemNotice error={close.error} />
      <Shown of={days}>
        {(found) =>
          found.length === 0 ? (
            <Text className="hall-quiet">{t('workbench-cashier.days-none')}</Text>
          ) : (
            <ul className="cashier-list">
              {found.map((day) => (
                <Day
                  key={day.day}
                  day={day}
                  isShown={shown === day.day}
                  onShow={() => setShown(shown === day.day ? undefined : day.day)}
                />
              ))}
            </ul>
          )
        }
      </Shown>
    </Panel>
  );
}

interface DayProps {
  readonly day: CashDay;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

function Day({ day: { day, state, lines }, isShown, onShow }: DayProps): ReactNode {
  const { t, locale } = useTexts('workbench-cashier');
  const { status, text } = STATES[state];
  return (
    <li>
      <UnstyledButton aria-expanded={isShown} className="cashier-day" onClick={onShow}>
        <Text span fw={600}>
          {dayText(day, locale)}
        </Text>
        <StatusMark status={status}>{t(text)}</StatusMark>
        <span className="hall-quiet">
          {t('workbench-cashier.lines')} {lines}
        </span>
      </UnstyledButton>
      {isShown && <DayReport day={day} />}
    </li>
  );
}

function CloseDay({
  isPending,
  onClose,
}: {
  readonly isPending: boolean;
  readonly onClose: (day: string) => void;
}): ReactNode {
  const { t } = useTexts('workbench-cashier');
  const [day, setDay] = useState(() => taipeiDay(new Date()));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onClose(day);
  };
  return (
    <form onSubmit={submit}>
      <Group align="flex-end" gap="sm">
        <TextInput
          type="date"
          label={t('workbench-cashier.close-which')}
          value={day}
          max={taipeiDay(new Date())}
          onChange={(event) => setDay(event.currentTarget.value)}
          required
          withAsterisk={false}
        />
        <Button type="submit" variant="default" loading={isPending}>
          {t('workbench-cashier.close-day')}
        </Button>
      </Group>
    </form>
  );
}
