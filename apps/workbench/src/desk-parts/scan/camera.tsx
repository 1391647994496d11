import { Alert, Text } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { readCode } from './read-code.js';

/** How often a picture of the camera is looked at. */
const LOOK_MS = 200;
/** Wide enough for a code that fills a third of the picture. */
const WIDEST = 960;

/** Looks through the camera until it reads a QR code. */
export function Camera({ onRead }: { readonly onRead: (text: string) => void }): ReactNode {
  const { t } = useTexts('workbench-desks');
  const video = useRef<HTMLVideoElement>(null);
  const [isAway, setAway] = useState(false);
  const tell = useRef(onRead);
  tell.current = onRead;
  useEffect(() => {
    let stream: MediaStream | undefined;
    let isOver = false;
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    const look = async (): Promise<void> => {
      const seen = video.current;
      if (isOver || !seen || !pen) return;
      if (seen.videoWidth > 0) {
        const scale = Math.min(1, WIDEST / seen.videoWidth);
        canvas.width = seen.videoWidth * scale;
        canvas.height = seen.videoHeight * scale;
        pen.drawImage(seen, 0, 0, canvas.width, canvas.height);
        const text = await readCode(pen.getImageData(0, 0, canvas.width, canvas.height));
        if (text !== undefined && !isOver) return tell.current(text);
      }
      setTimeout(() => void look(), LOOK_MS);
    };
    const start = async (): Promise<void> => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      if (isOver || !video.current) return stop();
      video.current.srcObject = stream;
      await video.current.play();
      await look();
    };
    const stop = (): void => stream?.getTracks().forEach((track) => track.stop());
    start().catch(() => setAway(true));
    return () => {
      isOver = true;
      stop();
    };
  }, []);
  if (isAway) {
    return (
      <Alert color="red" variant="light" role="alert">
        {t('workbench-desks.scan-no-camera')}
      </Alert>
    );
  }
  return (
    <figure className="scan-camera">
      <video ref={video} muted playsInline aria-label={t('workbench-desks.scan-aim')} />
      <Text component="figcaption">{t('workbench-desks.scan-aim')}</Text>
    </figure>
  );
}
