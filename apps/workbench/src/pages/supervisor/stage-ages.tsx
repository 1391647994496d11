import { Text } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { GoTo } from '../../desk-parts/go-to.js';
import { Panel } from '../../desk-parts/panel.js';
import type { Workload } from './counts.js';

/** How long the cases of each stage have been there: a bar as long as they are many, darker where they are older. */
export function StageAges({ stages }: { readonly stages: Workload['stages'] }): ReactNode {
  const { t, of } = useTexts('workbench-supervisor');
  const most = Math.max(1, ...stages.map(({ open }) => open));
  const shown = stages.filter(({ open }) => open > 0);
  return (
    <Panel title={t('workbench-supervisor.stages-title')}>
      <Text className="hall-quiet" mb="sm">
        {t('workbench-supervisor.stages-lead')}
      </Text>
      {shown.length === 0 && <Text>{t('workbench-supervisor.stages-none')}</Text>}
      <ul className="super-stages">
        {shown.map(({ stage, text, open, ages }) => (
          <li key={stage}>
            <GoTo to={`/queues/${stage}`} className="super-stage">
              <span>{of(text)}</span>
              <strong>{open}</strong>
            </GoTo>
            <span className="super-bar" aria-hidden="true" style={{ width: `${(open / most) * 100}%` }}>
              {ages.map(({ label, count }, age) => (
                <span key={label.en} className={`super-age-${Math.min(age, 3)}`} style={{ flexGrow: count }} />
              ))}
            </span>
            <span className="hall-quiet">
              {ages
                .filter(({ count }) => count > 0)
                .map(({ label, count }) => `${of(label)}: ${count}`)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
