import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { STAGES } from '@talent-window/contracts/vocabulary';
import { $api, api, ProblemNotice, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { AskWhy } from '../../desk-parts/ask-why.js';
import { Panel } from '../../desk-parts/panel.js';
import { answered, useAct } from '../../desk-parts/use-act.js';
import { Report } from './report.js';
import { ResetPlan } from './reset-plan.js';
import type { CaseStanding } from './standing.js';
import { WatchedOperation } from './watched-operation.js';

type Target = (typeof STAGES)[number] | 'last';
const LOOK_MS = 1_000;

/** A reset in two steps: rehearsed, with what it would undo and send again, and then done and watched. */
export function ResetCase({ standing: { caseNo, stage } }: { readonly standing: CaseStanding }): ReactNode {
  const { t } = useTexts('workbench-operations', 'workbench-desks', 'stages');
  const reached = STAGES.slice(0, stage === undefined ? 0 : STAGES.indexOf(stage) + 1);
  const [to, setTo] = useState<Target>('last');
  const [rehearsal, setRehearsal] = useState<string>();
  const [done, setDone] = useState<string>();
  /** messages whose fate was changed from what the plan says */
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());

  const ask = (operationId: string, why: string, dryRun: boolean, keep: readonly string[], drop: readonly string[]) =>
    answered(
      api.POST('/api/operations/cases/{caseNo}/reset', {
        params: { path: { caseNo } },
        body: { operationId, why, to, dryRun, keep: [...keep], drop: [...drop] },
      }),
    );
  const rehearse = useAct(
    (_: undefined, id) => ask(id, t('workbench-operations.rehearse'), true, [], []),
    ({ id }) => {
      setRehearsal(id);
      setChanged(new Set());
    },
  );
  const rehearsed = $api.useQuery(
    'get',
    '/api/operations/{operationId}',
    { params: { path: { operationId: rehearsal ?? '' } } },
    { enabled: rehearsal !== undefined, refetchInterval: ({ state }) => (state.data?.report ? false : LOOK_MS) },
  );
  const report = rehearsal === undefined ? undefined : rehearsed.data?.report;
  const plan = report?.plan;
  const later = plan?.messages.filter(({ id }) => changed.has(id)) ?? [];
  const name = to === 'last' ? t('workbench-operations.reset-last') : t(`stages.${to}`);

  return (
    <Panel title={t('workbench-operations.reset-title')}>
      <Stack gap="md">
        <Text>{t('workbench-operations.reset-lead')}</Text>
        <Group align="flex-end" gap="sm">
          <NativeSelect
            label={t('workbench-operations.reset-to')}
            value={to}
            onChange={(event) => {
              setTo(event.currentTarget.value as Target);
              setRehearsal(undefined);
            }}
            data={[
              { value: 'last', label: t('workbench-operations.reset-last') },
              ...reached.map((each) => ({
                value: each,
                label: t('workbench-operations.reset-entry', { stage: t(`stages.${each}`) }),
              })),
            ]}
          />
          <Button
            variant="default"
            loading={rehearse.isPending || (rehearsal !== undefined && !report && !rehearsed.error)}
            onClick={() => rehearse.mutate(undefined)}
          >
            {t('workbench-operations.rehearse')}
          </Button>
        </Group>
        <ProblemNotice error={rehearse.error ?? rehearsed.error} />
        {report && (
          <div role="status">
            <Report report={report} />
          </div>
        )}
        {plan && (
          <ResetPlan
            plan={plan}
            changed={changed}
            onChange={(id) => setChanged((before) => (before.has(id) ? without(before, id) : new Set([...before, id])))}
          />
        )}
        {plan && report.outcome === 'rehearsed' && (
          <div>
            <AskWhy
              action={t('workbench-operations.reset')}
              explain={t('workbench-operations.reset-explain', { to: name })}
              label={t('workbench-desks.why')}
              hint={t('workbench-desks.why-hint')}
              button={{ variant: 'filled' }}
              act={(why, id) =>
                ask(
                  id,
                  why,
                  false,
                  later.filter(({ kept }) => !kept).map((message) => message.id),
                  later.filter(({ kept }) => kept).map((message) => message.id),
                )
              }
              onDone={({ id }) => {
                setDone(id);
                setRehearsal(undefined);
              }}
            />
          </div>
        )}
        {done !== undefined && <WatchedOperation key={done} operationId={done} />}
      </Stack>
    </Panel>
  );
}

const without = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  new Set([...ids].filter((each) => each !== id));
