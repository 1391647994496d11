import { Text } from '@mantine/core';
import { $api, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

const BEFORE: readonly string[] = ['payment', 'checks', 'initial-review', 'labour-review'];

interface OtherStageProps {
  readonly caseNo: string;
  readonly stage: string;
}

/** Why there is nothing to do here with a case: what is said to whoever brought it. */
export function OtherStage({ caseNo, stage }: OtherStageProps): ReactNode {
  const { t, of } = useTexts('workbench-counter', 'workbench-desks');
  const isBefore = BEFORE.includes(stage);
  // What lies before the notice is none of the counter's, and not asked for.
  const view = $api.useQuery('get', '/api/cases/{caseNo}', { params: { path: { caseNo } } }, { enabled: !isBefore });
  const progress = view.data?.progress;
  const title = isBefore
    ? t('workbench-counter.wrong-stage')
    : progress?.outcome === undefined
      ? t('workbench-counter.already-recorded')
      : t('workbench-counter.closed-case');
  return (
    <div className="hall-panel counter-stop" role="alert">
      <Text className="hall-quiet">{t('workbench-desks.case-no', { caseNo })}</Text>
      <Text fw={650} size="lg">
        {title}
      </Text>
      {isBefore && <Text>{t('workbench-counter.not-yet')}</Text>}
      {progress && (
        <Text>
          {t('workbench-counter.wrong-stage-detail', {
            stage: of(progress.texts.outcome ?? progress.texts.stage),
            awaiting: of(progress.texts.awaiting),
          })}
        </Text>
      )}
    </div>
  );
}
