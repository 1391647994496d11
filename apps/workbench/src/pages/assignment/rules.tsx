import type { components } from '@talent-window/api-client';
import { Button, Group, NumberInput, Stack, Switch, Text } from '@mantine/core';
import { api, isRefused, ProblemNotice, StatusMark, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { Panel } from '../../desk-parts/panel.js';
import { answered, useAct } from '../../desk-parts/use-act.js';
import { DryRun } from './dry-run.js';
import { RuleList } from './rule-list.js';
import type { Officer } from './rule-words.js';

export type AssignmentRules = components['schemas']['AssignmentRules'];

interface RulesProps {
  readonly inForce: AssignmentRules;
  readonly officers: readonly Officer[];
  readonly onReload: () => void;
}

/** The rules as they are being changed: tried as often as one likes, and put in force over those that were read. */
export function Rules({ inForce, officers, onReload }: RulesProps): ReactNode {
  const { t } = useTexts('workbench-assignment');
  const [rules, setRules] = useState(inForce.rules);
  const [automatic, setAutomatic] = useState(inForce.automatic);
  const [idleDays, setIdleDays] = useState(inForce.idleDays);
  const ordered = rules.map((rule, order) => ({ ...rule, order: order + 1 }));
  const isChanged =
    automatic !== inForce.automatic ||
    idleDays !== inForce.idleDays ||
    rules !== inForce.rules ||
    inForce.version === 0;

  const dryRun = useAct(() =>
    answered(api.POST('/api/assignment/rules/dry-run', { body: { idleDays, rules: ordered } })),
  );
  const put = useAct(() =>
    answered(
      api.PUT('/api/assignment/rules', {
        body: { version: inForce.version, automatic, idleDays, rules: ordered },
      }),
    ),
  );
  const isConflict = isRefused(put.error, 'version-conflict');
  return (
    <div className="hall-two">
      <Panel title={t('workbench-assignment.rules-title')} aside={<InForce rules={inForce} />}>
        <Stack gap="md">
          <Switch
            size="md"
            label={t('workbench-assignment.automatic')}
            description={t('workbench-assignment.automatic-hint')}
            checked={automatic}
            onChange={(event) => setAutomatic(event.currentTarget.checked)}
          />
          <RuleList rules={rules} officers={officers} onChange={setRules} />
          <NumberInput
            label={t('workbench-assignment.idle')}
            value={idleDays}
            onChange={(value) => setIdleDays(Math.min(60, Math.max(1, Number(value) || 1)))}
            min={1}
            max={60}
            allowDecimal={false}
            maw="24rem"
          />
          {isConflict ? (
            <div className="hall-panel" role="alert">
              <Text fw={650}>{t('workbench-assignment.conflict-title')}</Text>
              <Text>{t('workbench-assignment.conflict-detail')}</Text>
              <Button mt="sm" onClick={onReload}>
                {t('workbench-assignment.load-current')}
              </Button>
            </div>
          ) : (
            <ProblemNotice error={put.error ?? dryRun.error} />
          )}
          <Group gap="sm">
            <Button variant="default" loading={dryRun.isPending} onClick={() => dryRun.mutate(undefined)}>
              {t('workbench-assignment.try')}
            </Button>
            <Button loading={put.isPending} disabled={!isChanged} onClick={() => put.mutate(undefined)}>
              {t('workbench-assignment.put-in-force')}
            </Button>
            <span role="status" className="hall-quiet">
              {isChanged && inForce.version > 0 ? t('workbench-assignment.unsaved') : ''}
            </span>
          </Group>
        </Stack>
      </Panel>
      {dryRun.data && <DryRun result={dryRun.data} />}
    </div>
  );
}

function InForce({ rules: { version, inForceSince, by } }: { readonly rules: AssignmentRules }): ReactNode {
  const { t } = useTexts('workbench-assignment');
  if (version === 0 || inForceSince === undefined) {
    return <StatusMark status="yours">{t('workbench-assignment.rules-proposed')}</StatusMark>;
  }
  return (
    <Text className="hall-quiet">
      {t('workbench-assignment.rules-since', { day: inForceSince.slice(0, 10), name: by?.name ?? '–' })}
    </Text>
  );
}
