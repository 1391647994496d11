import { Button, Group, Slider, Stack, Text } from '@mantine/core';
import { Dialog, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import Cropper from 'react-easy-crop';
import 'react-easy-crop/react-easy-crop.css';
import type { Frame } from './crop-image.js';
import { cropImage, SMALLEST } from './crop-image.js';

/** How far the sliders move the picture, in the pixels of the page. */
const REACH = 200;

/** The photo in the frame of the card; by hand, or by sliders that work from the keyboard. */
export function CropDialog({
  file,
  onClose,
  onDone,
}: {
  readonly file: File;
  readonly onClose: () => void;
  readonly onDone: (file: File) => void;
}): ReactNode {
  const { t } = useTexts('portal-upload', 'shell');
  const [address, setAddress] = useState<string>();
  const [place, setPlace] = useState({ x: 0, y: 0 });
  const [zoom, setZoom] = useState(1);
  const [rotation, setRotation] = useState(0);
  const [frame, setFrame] = useState<Frame>();
  const [isUnreadable, setUnreadable] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  const isTooSmall = frame !== undefined && (frame.width < SMALLEST.width - 1 || frame.height < SMALLEST.height - 1);
  const take = async (): Promise<void> => {
    if (address === undefined || frame === undefined) return;
    onDone(await cropImage(address, frame, rotation, file.name));
  };
  const slider = (
    name: string,
    value: number,
    set: (value: number) => void,
    min: number,
    max: number,
    step = 1,
  ): ReactNode => (
    <div>
      <Text size="sm" component="span">
        {name}
      </Text>
      <Slider thumbLabel={name} label={null} value={value} onChange={set} min={min} max={max} step={step} />
    </div>
  );
  return (
    <Dialog title={t('portal-upload.crop-title')} onClose={onClose}>
      <Stack gap="md">
        <Text size="sm">{t('portal-upload.crop-hint')}</Text>
        <div className="upload-crop">
          {address !== undefined && (
            <Cropper
              image={address}
              crop={place}
              zoom={zoom}
              rotation={rotation}
              aspect={35 / 45}
              maxZoom={4}
              showGrid={false}
              disableAutomaticStylesInjection
              classes={{ cropAreaClassName: 'upload-crop-frame' }}
              mediaProps={{ alt: t('portal-upload.crop-picture'), onError: () => setUnreadable(true) }}
              onCropChange={setPlace}
              onZoomChange={setZoom}
              onCropComplete={(_, pixels) => setFrame(pixels)}
              onCropAreaChange={(_, pixels) => setFrame(pixels)}
            />
          )}
        </div>
        {slider(t('portal-upload.crop-zoom'), zoom, setZoom, 1, 4, 0.05)}
        {slider(t('portal-upload.crop-across'), place.x, (x) => setPlace({ ...place, x }), -REACH, REACH)}
        {slider(t('portal-upload.crop-up'), place.y, (y) => setPlace({ ...place, y }), -REACH, REACH)}
        {slider(t('portal-upload.crop-turn'), rotation, setRotation, -20, 20)}
        <Text size="sm" role="status" c={isTooSmall ? 'var(--tw-error)' : 'var(--tw-faint)'}>
          {isTooSmall || isUnreadable
            ? t(isUnreadable ? 'portal-upload.crop-unreadable' : 'portal-upload.crop-too-small', size(frame))
            : frame && t('portal-upload.crop-size', size(frame))}
        </Text>
        <Group>
          <Button onClick={() => void take()} disabled={frame === undefined || isTooSmall || isUnreadable}>
            {t('portal-upload.crop-take')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('shell.cancel')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

const size = (frame: Frame | undefined): { width: number; height: number } => ({
  width: Math.round(frame?.width ?? 0),
  height: Math.round(frame?.height ?? 0),
});
