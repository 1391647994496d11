import { Stack } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { DeskPage } from '../../desk-parts/desk-page.js';
import type { Scanned } from '../../desk-parts/scan/read-scan.js';
import { readScan } from '../../desk-parts/scan/read-scan.js';
import { ScanBox } from '../../desk-parts/scan/scan-box.js';
import './counter.css';
import { Done } from './done.js';
import type { Recorded } from './done.js';
import { Guide } from './guide.js';
import { Inspection } from './inspection.js';
import { NoticeByCode } from './notice-by-code.js';
import { Waiting } from './waiting.js';

/** 臨櫃繳驗: one person after the other, each in under a minute. */
export function CounterPage(): ReactNode {
  const { t } = useTexts('workbench-counter');
  const { case: asked }: { readonly case?: unknown } = useSearch({ strict: false });
  // The router reads a number where there are only digits.
  const inAddress = typeof asked === 'string' || typeof asked === 'number' ? String(asked) : '';
  const [scanned, setScanned] = useState<Scanned | undefined>(() => readScan(inAddress));
  const [recorded, setRecorded] = useState<Recorded>();
  const [round, setRound] = useState(0);
  const next = (done: Recorded): void => {
    setRecorded(done);
    setScanned(undefined);
    setRound((last) => last + 1);
  };
  return (
    <DeskPage
      title={t('workbench-counter.title')}
      lead={t('workbench-counter.lead')}
      roles={['consular-officer', 'mission-officer']}
      aside={<Waiting />}
    >
      {({ office }) => (
        <Stack gap="lg" className="counter">
          {recorded && !scanned && <Done recorded={recorded} />}
          <section className="hall-panel">
            <ScanBox
              label={t('workbench-counter.scan-label')}
              hint={t('workbench-counter.scan-hint')}
              wrong={t('workbench-counter.scan-wrong')}
              round={round}
              isCompact={scanned !== undefined}
              onScanned={setScanned}
            />
          </section>
          {scanned && 'caseNo' in scanned && (
            <Inspection key={scanned.caseNo} caseNo={scanned.caseNo} office={office} onDone={next} />
          )}
          {scanned && 'code' in scanned && (
            <NoticeByCode key={scanned.code} code={scanned.code} office={office} onDone={next} />
          )}
          {!scanned && <Guide />}
        </Stack>
      )}
    </DeskPage>
  );
}
