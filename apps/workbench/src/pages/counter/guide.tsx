import { Button, List } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { Panel } from '../../desk-parts/panel.js';

const KEPT = 'talent-window.counter-guide';
const STEPS = [
  'workbench-counter.guide-1',
  'workbench-counter.guide-2',
  'workbench-counter.guide-3',
  'workbench-counter.guide-4',
  'workbench-counter.guide-5',
] as const;

/** Whether this browser shows how it is done: until somebody who knows hides it. */
export const showsGuide = (): boolean => localStorage.getItem(KEPT) !== 'hidden';

/** For a mission that has never done it: the whole way in five sentences. */
export function Guide(): ReactNode {
  const { t } = useTexts('workbench-counter');
  const [isShown, setShown] = useState(showsGuide);
  const toggle = (): void => {
    localStorage.setItem(KEPT, isShown ? 'hidden' : 'shown');
    setShown(!isShown);
  };
  if (!isShown) {
    return (
      <div>
        <Button className="scan-button" variant="subtle" onClick={toggle}>
          {t('workbench-counter.first-time')}
        </Button>
      </div>
    );
  }
  return (
    <Panel title={t('workbench-counter.guide-title')}>
      <List type="ordered" spacing="sm" className="counter-guide">
        {STEPS.map((step) => (
          <List.Item key={step}>{t(step)}</List.Item>
        ))}
      </List>
      <Button className="scan-button" variant="subtle" mt="sm" onClick={toggle}>
        {t('workbench-counter.guide-hide')}
      </Button>
    </Panel>
  );
}
