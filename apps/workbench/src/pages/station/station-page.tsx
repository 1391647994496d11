import { Stack } from '@mantine/core';
import { StatusMark, timeText, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { DeskPage } from '../../desk-parts/desk-page.js';
import type { Scanned } from '../../desk-parts/scan/read-scan.js';
import { ScanBox } from '../../desk-parts/scan/scan-box.js';
import { CaseByCode } from './case-by-code.js';
import { Handover } from './handover.js';
import { Slots } from './slots.js';
import { WaitingCards } from './waiting-cards.js';
import '../counter/counter.css';
import './station.css';

/** 發證: from the code that the holder shows to the card in their hands. */
export function StationPage(): ReactNode {
  const { t } = useTexts('workbench-station', 'workbench-desks');
  const [scanned, setScanned] = useState<Scanned>();
  const [done, setDone] = useState<{ readonly caseNo: string; readonly at: Date }>();
  const [round, setRound] = useState(0);
  const next = (caseNo: string): void => {
    setDone({ caseNo, at: new Date() });
    setScanned(undefined);
    setRound((last) => last + 1);
  };
  return (
    <DeskPage
      title={t('workbench-station.title')}
      lead={t('workbench-station.lead')}
      roles={['station-officer', 'mission-officer']}
      aside={<WaitingCards />}
    >
      {({ office }) => (
        <Stack gap="lg" className="counter">
          {done && !scanned && (
            <div role="status" className="counter-done">
              <p>
                <StatusMark status="done">{t('workbench-station.done')}</StatusMark>
              </p>
              <p className="hall-quiet">
                {t('workbench-desks.case-no', { caseNo: done.caseNo })} · {timeText(done.at)} ·{' '}
                {t('workbench-station.next-person')}
              </p>
            </div>
          )}
          <section className="hall-panel">
            <ScanBox
              label={t('workbench-station.scan-label')}
              hint={t('workbench-station.scan-hint')}
              wrong={t('workbench-station.scan-wrong')}
              round={round}
              isCompact={scanned !== undefined}
              onScanned={setScanned}
            />
          </section>
          {scanned && 'caseNo' in scanned && <Handover key={scanned.caseNo} caseNo={scanned.caseNo} onDone={next} />}
          {scanned && 'code' in scanned && <CaseByCode key={scanned.code} code={scanned.code} onDone={next} />}
          {!scanned && office !== undefined && <Slots office={office} />}
        </Stack>
      )}
    </DeskPage>
  );
}
