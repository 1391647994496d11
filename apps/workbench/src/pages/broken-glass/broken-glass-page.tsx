import { Button, Group, Text } from '@mantine/core';
import type { components } from '@talent-window/api-client';
import { $api, api, ProblemNotice, StatusMark, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { DeskPage } from '../../desk-parts/desk-page.js';
import { useOfficeName } from '../../desk-parts/holder.js';
import { Shown } from '../../desk-parts/shown.js';
import { answered, useAct } from '../../desk-parts/use-act.js';
import { When } from '../../desk-parts/when.js';

type BrokenGlass = components['schemas']['BrokenGlass'];

/** 緊急調閱: who opened what was not theirs, and whether that was right. */
export function BrokenGlassPage(): ReactNode {
  const { t } = useTexts('workbench-overseeing');
  return (
    <DeskPage
      title={t('workbench-overseeing.glass-title')}
      lead={t('workbench-overseeing.glass-lead')}
      roles={['nia-supervisor', 'auditor']}
    >
      {() => <Openings />}
    </DeskPage>
  );
}

function Openings(): ReactNode {
  const { t } = useTexts('workbench-overseeing', 'workbench-desks');
  const openings = $api.useQuery('get', '/api/broken-glass');
  const label = {
    who: t('workbench-overseeing.glass-who'),
    reason: t('workbench-overseeing.glass-reason'),
    opened: t('workbench-overseeing.glass-opened'),
    verdict: t('workbench-overseeing.glass-verdict'),
  };
  return (
    <section className="hall-panel">
      <Shown of={openings}>
        {(found) =>
          found.length === 0 ? (
            <StatusMark status="done">{t('workbench-overseeing.glass-none')}</StatusMark>
          ) : (
            <table className="hall-table">
              <caption>{t('workbench-overseeing.glass-once')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('workbench-desks.number')}</th>
                  <th scope="col">{label.who}</th>
                  <th scope="col">{label.reason}</th>
                  <th scope="col">{label.opened}</th>
                  <th scope="col">{label.verdict}</th>
                </tr>
              </thead>
              <tbody>
                {found.map((opening) => (
                  <Opening key={opening.id} opening={opening} label={label} />
                ))}
              </tbody>
            </table>
          )
        }
      </Shown>
    </section>
  );
}

interface OpeningProps {
  readonly opening: BrokenGlass;
  readonly label: Readonly<Record<'who' | 'reason' | 'opened' | 'verdict', string>>;
}

function Opening({ opening: { id, caseNo, actor, reason, openedAt, verdict }, label }: OpeningProps): ReactNode {
  const { t } = useTexts('workbench-overseeing', 'roles');
  const officeName = useOfficeName();
  const review = useAct((given: 'justified' | 'unjustified') =>
    answered(api.POST('/api/broken-glass/{id}/review', { params: { path: { id } }, body: { verdict: given } })),
  );
  return (
    <tr>
      <th scope="row">{caseNo}</th>
      <td data-label={label.who}>
        {t(`roles.${actor.role}`)}
        {actor.office !== undefined && <span className="hall-quiet"> · {officeName(actor.office)}</span>}
      </td>
      <td data-label={label.reason} className="hall-words">
        {reason}
      </td>
      <td data-label={label.opened}>
        <When at={openedAt} />
      </td>
      <td data-label={label.verdict}>
        {verdict === undefined ? (
          <>
            <StatusMark status="yours">{t('workbench-overseeing.glass-waits')}</StatusMark>
            <Group gap="xs" mt="xs">
              <Button size="sm" loading={review.isPending} onClick={() => review.mutate('justified')}>
                {t('workbench-overseeing.glass-justified')}
              </Button>
              <Button
                size="sm"
                variant="default"
                disabled={review.isPending}
                onClick={() => review.mutate('unjustified')}
              >
                {t('workbench-overseeing.glass-unjustified')}
              </Button>
            </Group>
            <ProblemNotice error={review.error} />
          </>
        ) : (
          <Text>
            <StatusMark status={verdict === 'justified' ? 'done' : 'stopped'}>
              {t(`workbench-overseeing.glass-${verdict}`)}
            </StatusMark>
          </Text>
        )}
      </td>
    </tr>
  );
}
