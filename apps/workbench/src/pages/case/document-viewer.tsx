import { ActionIcon, Text } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronRight,
  IconDownload,
  IconMaximize,
  IconRotateClockwise,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { useTexts } from '@talent-window/ui';
import type { ComponentType, KeyboardEvent, ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { ReactZoomPanPinchRef } from 'react-zoom-pan-pinch';
import { TransformComponent, TransformWrapper } from 'react-zoom-pan-pinch';
import { PdfSheet } from './pdf-sheet.js';

const QUARTER = 90;
const FULL = { width: '100%', height: '100%' } as const;

/** A document to look at closely: larger, smaller, turned, page by page; by mouse, by finger, and by keys. */
export function DocumentViewer({
  src,
  mediaType,
  name,
  fileName,
}: {
  readonly src: string;
  readonly mediaType: string;
  readonly name: string;
  readonly fileName: string;
}): ReactNode {
  const { t } = useTexts('workbench-case');
  const zoom = useRef<ReactZoomPanPinchRef>(null);
  const [turned, setTurned] = useState(0);
  const [page, setPage] = useState(1);
  const [pages, setPages] = useState(1);
  const [isAway, setAway] = useState(false);
  const turn = (): void => setTurned((before) => (before + QUARTER) % 360);
  const leaf = (by: number): void => setPage((before) => Math.min(Math.max(before + by, 1), pages));
  const acts: Readonly<Record<string, () => unknown>> = {
    '+': () => zoom.current?.zoomIn(),
    '=': () => zoom.current?.zoomIn(),
    '-': () => zoom.current?.zoomOut(),
    '0': () => zoom.current?.resetTransform(),
    '.': turn,
    ArrowLeft: () => leaf(-1),
    ArrowRight: () => leaf(1),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = acts[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  const sideways = turned % 180 !== 0;
  return (
    <div className="desk-viewer" role="group" aria-label={name} onKeyDown={onKeyDown}>
      <div className="desk-viewer-bar">
        <span className="desk-viewer-name">{fileName}</span>
        {pages > 1 && (
          <>
            <Tool label={t('workbench-case.page-before')} icon={IconChevronLeft} onClick={() => leaf(-1)} />
            <Text size="sm">{t('workbench-case.page', { page, pages })}</Text>
            <Tool label={t('workbench-case.page-after')} icon={IconChevronRight} onClick={() => leaf(1)} />
          </>
        )}
        <Tool label={t('workbench-case.zoom-out')} icon={IconZoomOut} onClick={() => void zoom.current?.zoomOut()} />
        <Tool label={t('workbench-case.zoom-in')} icon={IconZoomIn} onClick={() => void zoom.current?.zoomIn()} />
        <Tool
          label={t('workbench-case.zoom-fit')}
          icon={IconMaximize}
          onClick={() => void zoom.current?.resetTransform()}
        />
        <Tool label={t('workbench-case.turn')} icon={IconRotateClockwise} onClick={turn} />
        <ActionIcon
          component="a"
          href={src}
          download={fileName}
          variant="subtle"
          color="gray"
          aria-label={t('workbench-case.download', { fileName })}
        >
          <IconDownload size={18} aria-hidden="true" />
        </ActionIcon>
      </div>
      <div className="desk-sheet">
        {isAway ? (
          <p className="desk-sheet-away">{t('workbench-case.document-away')}</p>
        ) : (
          <TransformWrapper
            ref={zoom}
            minScale={0.5}
            maxScale={8}
            doubleClick={{ mode: 'toggle' }}
            wheel={{ activationKeys: ['Control'] }}
          >
            <TransformComponent wrapperStyle={{ ...FULL, overflow: 'hidden' }} contentStyle={FULL}>
              <div
                className={sideways ? 'desk-sheet-turn desk-sheet-sideways' : 'desk-sheet-turn'}
                style={{ transform: `rotate(${turned}deg)` }}
                data-turned={turned}
              >
                {mediaType === 'application/pdf' ? (
                  <PdfSheet src={src} page={page} name={name} onPages={setPages} onAway={() => setAway(true)} />
                ) : (
                  <img src={src} alt={name} onError={() => setAway(true)} />
                )}
              </div>
            </TransformComponent>
          </TransformWrapper>
        )}
      </div>
    </div>
  );
}

function Tool({
  label,
  icon: Icon,
  onClick,
}: {
  readonly label: string;
  readonly icon: ComponentType<{ readonly size: number }>;
  readonly onClick: () => void;
}): ReactNode {
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={label} title={label} onClick={onClick}>
      <Icon size={18} />
    </ActionIcon>
  );
}
