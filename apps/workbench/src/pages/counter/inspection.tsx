import { Stack, Text } from '@mantine/core';
import { $api, Late, ProblemNotice, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { HolderCard } from '../../desk-parts/holder-card.js';
import { holderOf, useOfficeName } from '../../desk-parts/holder.js';
import { Shown } from '../../desk-parts/shown.js';
import type { Recorded } from './done.js';
import { Questions } from './questions.js';
import { OtherStage } from './other-stage.js';

interface InspectionProps {
  readonly caseNo: string;
  /** where the officer sits */
  readonly office: string | undefined;
  readonly onDone: (recorded: Recorded) => void;
}

/** The case of whoever stands at the counter: who they are, and the three questions; or why nothing is to be done. */
export function Inspection({ caseNo, office, onDone }: InspectionProps): ReactNode {
  const params = { path: { caseNo } };
  const allowed = $api.useQuery('get', '/api/cases/{caseNo}/allowed-actions', { params });
  if (allowed.isPending) return <Late lines={5} />;
  if (!allowed.data) return <ProblemNotice error={allowed.error} onRetry={() => void allowed.refetch()} />;
  const { commands, stage, visit } = allowed.data;
  if (!commands.includes('recordInspection')) return <OtherStage caseNo={caseNo} stage={stage} />;
  return <Person caseNo={caseNo} office={office} visit={visit} onDone={onDone} />;
}

function Person({ caseNo, office, visit, onDone }: InspectionProps & { readonly visit: number }): ReactNode {
  const { t } = useTexts('workbench-counter', 'workbench-desks');
  const params = { path: { caseNo } };
  const file = $api.useQuery('get', '/api/cases/{caseNo}/file', { params });
  const view = $api.useQuery('get', '/api/cases/{caseNo}', { params });
  const officeName = useOfficeName();
  return (
    <Shown of={file} lines={6}>
      {(found) => {
        const holder = holderOf(found);
        return (
          <Stack gap="lg">
            <section className="hall-panel" aria-label={t('workbench-desks.case-no', { caseNo })}>
              <Text className="hall-quiet" mb="sm">
                {t('workbench-desks.case-no', { caseNo })}
                {holder.inspectionPlace !== undefined &&
                  holder.inspectionPlace !== office &&
                  ` · ${t('workbench-counter.other-place', { office: officeName(holder.inspectionPlace) ?? '' })}`}
              </Text>
              <HolderCard holder={holder} />
            </section>
            <Questions caseNo={caseNo} visit={visit} dueAt={view.data?.progress.dueAt} onDone={onDone} />
          </Stack>
        );
      }}
    </Shown>
  );
}
