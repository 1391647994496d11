import type { components } from '@talent-window/api-client';
import { Checkbox, Stack, Text, Title } from '@mantine/core';
import { timeText, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { When } from '../../desk-parts/when.js';

interface ResetPlanProps {
  readonly plan: components['schemas']['ResetPlan'];
  readonly changed: ReadonlySet<string>;
  readonly onChange: (messageId: string) => void;
}

/** What a reset would undo, what comes again, and what cannot be called back. */
export function ResetPlan({ plan: { undone, messages, stays }, changed, onChange }: ResetPlanProps): ReactNode {
  const { t } = useTexts('workbench-operations', 'stages');
  return (
    <div className="op-plan">
      <Title order={3} size="h4">
        {t('workbench-operations.plan-undone')}
      </Title>
      {undone.length === 0 ? (
        <Text className="hall-quiet">{t('workbench-operations.plan-undone-none')}</Text>
      ) : (
        <ul className="op-list">
          {undone.map(({ what, at }) => (
            <li key={`${what} ${at}`}>
              <code>{what}</code>
              <span className="hall-quiet">
                <When at={at} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <fieldset className="op-messages">
        <legend>{t('workbench-operations.plan-messages')}</legend>
        {messages.length === 0 ? (
          <Text className="hall-quiet">{t('workbench-operations.plan-messages-none')}</Text>
        ) : (
          <Stack gap="xs">
            {messages.map(({ id, name, kept, stage, at }) => (
              <Checkbox
                key={id}
                checked={kept !== changed.has(id)}
                onChange={() => onChange(id)}
                label={
                  <>
                    <code>{name}</code>{' '}
                    <span className="hall-quiet">
                      {stage === undefined ? '' : `${t(`stages.${stage}`)} · `}
                      {timeText(at)}
                    </span>
                  </>
                }
              />
            ))}
          </Stack>
        )}
      </fieldset>
      <Title order={3} size="h4">
        {t('workbench-operations.plan-stays')}
      </Title>
      {stays.length === 0 ? (
        <Text className="hall-quiet">{t('workbench-operations.plan-stays-none')}</Text>
      ) : (
        <ul className="op-list">
          {stays.map(({ to, what, key }) => (
            <li key={key}>
              <code>{what}</code>
              <span className="hall-quiet">{t('workbench-operations.plan-to', { to })}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
