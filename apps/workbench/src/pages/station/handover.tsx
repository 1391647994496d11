import { Stack, Text } from '@mantine/core';
import { $api, dayText, Late, ProblemNotice, StatusMark, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { Facts } from '../../desk-parts/facts.js';
import { HolderCard } from '../../desk-parts/holder-card.js';
import { holderOf } from '../../desk-parts/holder.js';
import { Shown } from '../../desk-parts/shown.js';
import { HandoverForm } from './handover-form.js';

interface HandoverProps {
  readonly caseNo: string;
  /** what the holder showed */
  readonly code?: string;
  readonly onDone: (caseNo: string) => void;
}

/** A case whose card is to be handed over: whose it is and when they were to come; or why it is not to be. */
export function Handover({ caseNo, code, onDone }: HandoverProps): ReactNode {
  const { t, of } = useTexts('workbench-station', 'workbench-desks');
  const params = { path: { caseNo } };
  const view = $api.useQuery('get', '/api/cases/{caseNo}', { params });
  const file = $api.useQuery('get', '/api/cases/{caseNo}/file', { params });
  if (view.isPending) return <Late lines={6} />;
  if (!view.data) return <ProblemNotice error={view.error} onRetry={() => void view.refetch()} />;
  const { allowedActions, progress } = view.data;
  const mayHandOver = allowedActions.includes('recordHandover');
  return (
    <>
      {!mayHandOver && (
        <div className="hall-panel counter-stop" role="alert">
          <Text fw={650} size="lg">
            {t('workbench-station.not-now')}
          </Text>
          <Text>
            {t('workbench-station.not-now-detail', {
              stage: of(progress.texts.outcome ?? progress.texts.stage),
              awaiting: of(progress.texts.awaiting),
            })}
          </Text>
        </div>
      )}
      <Shown of={file} lines={6}>
        {(found) => (
          <Stack gap="lg">
            <section className="hall-panel" aria-label={t('workbench-desks.case-no', { caseNo })}>
              <Text className="hall-quiet" mb="sm">
                {t('workbench-desks.case-no', { caseNo })} ·{' '}
                {code === undefined ? (
                  t('workbench-station.no-code')
                ) : (
                  <StatusMark status="done">{t('workbench-station.by-code')}</StatusMark>
                )}
              </Text>
              <HolderCard holder={holderOf(found)}>
                <AppointmentOf caseNo={caseNo} />
              </HolderCard>
            </section>
            {mayHandOver && (
              <HandoverForm caseNo={caseNo} visit={progress.visit} code={code} onDone={() => onDone(caseNo)} />
            )}
          </Stack>
        )}
      </Shown>
    </>
  );
}

function AppointmentOf({ caseNo }: { readonly caseNo: string }): ReactNode {
  const { t, locale } = useTexts('workbench-station');
  const { data, isPending } = $api.useQuery('get', '/api/cases/{caseNo}/appointment', { params: { path: { caseNo } } });
  const value = data
    ? `${dayText(data.day, locale)} ${data.slot}`
    : isPending
      ? ' '
      : t('workbench-station.no-appointment');
  return (
    <div className="station-appointment">
      <Facts facts={[{ label: t('workbench-station.appointment'), value }]} />
    </div>
  );
}
