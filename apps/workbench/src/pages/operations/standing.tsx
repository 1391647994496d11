import type { components } from '@talent-window/api-client';
import { StatusMark, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { Facts } from '../../desk-parts/facts.js';
import { Panel } from '../../desk-parts/panel.js';
import { Finding } from './finding.js';

export type CaseStanding = components['schemas']['CaseStanding'];

/** Where a case stands in engine and database, and what is wrong with it. */
export function Standing({ standing }: { readonly standing: CaseStanding }): ReactNode {
  const { t } = useTexts('workbench-operations', 'stages', 'outcomes', 'awaiting');
  const { stage, visit, outcome, awaiting, workflow, findings } = standing;
  return (
    <Panel title={t('workbench-operations.standing-title')}>
      {findings.length === 0 ? (
        <StatusMark status="done">{t('workbench-operations.moves-well')}</StatusMark>
      ) : (
        <ul className="op-list op-causes">
          {findings.map((finding) => (
            <li key={finding.reason}>
              <StatusMark status="yours">
                <Finding finding={finding} />
              </StatusMark>
            </li>
          ))}
        </ul>
      )}
      <div className="op-facts">
        <Facts
          facts={[
            {
              label: t('workbench-operations.stage'),
              value:
                stage === undefined
                  ? t('workbench-operations.not-begun')
                  : t('workbench-operations.stage-visit', { stage: t(`stages.${stage}`), visit: visit ?? 0 }),
            },
            ...(outcome === undefined
              ? []
              : [{ label: t('workbench-operations.outcome'), value: t(`outcomes.${outcome as 'approved'}`) }]),
            {
              label: t('workbench-operations.workflow'),
              value: workflow ? workflow.status : t('workbench-operations.workflow-none'),
            },
            ...(workflow ? [{ label: t('workbench-operations.events'), value: workflow.events }] : []),
            ...(awaiting === undefined
              ? []
              : [
                  {
                    label: t('workbench-operations.awaiting'),
                    value: t(`awaiting.${awaiting as 'nothing'}`),
                    isWide: true,
                  },
                ]),
            ...(workflow
              ? [
                  {
                    label: t('workbench-operations.run'),
                    isWide: true,
                    value: (
                      <>
                        <code>{workflow.runId}</code>
                        <br />
                        <a href={workflow.temporalUi} target="_blank" rel="noreferrer">
                          {t('workbench-operations.temporal-ui')}
                        </a>
                      </>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </div>
    </Panel>
  );
}
