import { Stack, Text, Title } from '@mantine/core';
import type { TextKey } from '@talent-window/ui';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

type Said = TextKey<'portal-home'>;

/** The way of a case, as every tracker shows it later. */
const STEPS: readonly {
  readonly who: TextKey<'authorities'> | 'portal-home.you';
  readonly what: Said;
  readonly detail?: Said;
}[] = [
  { who: 'portal-home.you', what: 'portal-home.step-apply', detail: 'portal-home.step-apply-detail' },
  { who: 'authorities.nia', what: 'portal-home.step-first-review', detail: 'portal-home.step-first-review-detail' },
  { who: 'authorities.wda', what: 'portal-home.step-labour', detail: 'portal-home.step-labour-detail' },
  { who: 'portal-home.you', what: 'portal-home.step-passport', detail: 'portal-home.step-passport-detail' },
  { who: 'authorities.nia', what: 'portal-home.step-final-review' },
  { who: 'authorities.nia', what: 'portal-home.step-card' },
  { who: 'portal-home.you', what: 'portal-home.step-collect', detail: 'portal-home.step-collect-detail' },
];

export function Steps(): ReactNode {
  const { t } = useTexts('portal-home', 'authorities');
  return (
    <Stack component="section" gap="md" maw="44rem" aria-labelledby="steps">
      <Title order={2} id="steps">
        {t('portal-home.steps')}
      </Title>
      <Text c="var(--tw-faint)">{t('portal-home.steps-lead')}</Text>
      <ol className="portal-steps">
        {STEPS.map(({ who, what, detail }, at) => (
          <li key={what} className={`portal-step${who === 'portal-home.you' ? ' portal-step-yours' : ''}`}>
            <span className="portal-step-mark" aria-hidden="true">
              {at + 1}
            </span>
            <div>
              <div className="portal-step-what">{t(what)}</div>
              <div className="portal-step-who">{t(who)}</div>
              {detail && <div>{t(detail)}</div>}
            </div>
          </li>
        ))}
      </ol>
    </Stack>
  );
}
