import { Button, Group, Text } from '@mantine/core';
import { IconCamera, IconUpload } from '@tabler/icons-react';
import type { DescribedSlot } from '@talent-window/domain';
import { StatusMark, useTexts } from '@talent-window/ui';
import type { DragEvent, ReactNode } from 'react';
import { lazy, Suspense, useRef, useState } from 'react';
import { Label } from '../apply/both-languages.js';
import type { DraftKeeper, DraftView } from '../apply/draft-keeper.js';
import { Example } from './example.js';
import { KeptFile } from './kept-file.js';
import { SendingLine } from './sending-line.js';
import { useSendings } from './use-sendings.js';

const CropDialog = lazy(async () => ({ default: (await import('./crop-dialog.js')).CropDialog }));

const ACCEPTED = {
  photo: 'image/jpeg,image/png',
  image: 'image/jpeg,image/png',
  scan: 'image/jpeg,image/png,application/pdf',
};

/** One document that is asked for: what it is, how a good one looks, and its files. */
export function SlotCard({
  keeper,
  view,
  slot,
  isRequired,
  fault,
}: {
  readonly keeper: DraftKeeper;
  readonly view: DraftView;
  readonly slot: DescribedSlot;
  readonly isRequired: boolean;
  /** what is wrong with what is there */
  readonly fault?: string | undefined;
}): ReactNode {
  const { t } = useTexts('portal-upload', 'form');
  const { sendings, send, again, drop } = useSendings(keeper, slot.slot);
  const [toCrop, setToCrop] = useState<File>();
  const [isOver, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const kept = view.draft.documents.filter((it) => it.slot === slot.slot);
  const room = slot.max - kept.length - sendings.filter(({ failed }) => failed === undefined).length;
  const label = t(slot.label as `form.${string}`);
  const choose = kept.length === 0 ? t('portal-upload.choose') : t('portal-upload.choose-more');
  const titleId = `documents.${slot.slot}`;

  const take = (chosen: readonly File[]): void => {
    const [first] = chosen;
    if (slot.accepts === 'photo' && first?.type.startsWith('image/')) setToCrop(first);
    else send(chosen.slice(0, room));
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (room > 0) take([...event.dataTransfer.files]);
  };
  const picker = (name: string, ref: typeof files, capture: boolean): ReactNode => (
    <input
      ref={ref}
      type="file"
      hidden
      aria-label={name}
      accept={capture ? 'image/*' : ACCEPTED[slot.accepts]}
      {...(capture ? { capture: slot.accepts === 'photo' ? 'user' : 'environment' } : { multiple: slot.max > 1 })}
      onChange={(event) => {
        take([...(event.currentTarget.files ?? [])]);
        event.currentTarget.value = '';
      }}
    />
  );
  return (
    <section className={`apply-panel upload-slot upload-slot-${slot.accepts}`} aria-labelledby={titleId}>
      <div className="upload-head">
        <div>
          <Text component="h3" id={titleId} tabIndex={-1} fw={650} fz="md">
            <Label text={slot.label as `form.${string}`} />
          </Text>
          <Text size="sm" c="var(--tw-faint)">
            {t(slot.hint as `form.${string}`)}
          </Text>
          <Text size="sm" mt={4}>
            {kept.length >= slot.min ? (
              <StatusMark status="done">{t('portal-upload.have', { files: kept.length })}</StatusMark>
            ) : (
              <StatusMark status={isRequired ? 'yours' : 'ahead'}>
                {isRequired ? t('portal-upload.needed') : t('portal-upload.optional')}
              </StatusMark>
            )}
          </Text>
        </div>
        <Example slot={slot.slot} />
      </div>
      {fault !== undefined && (
        <Text size="sm" fw={600} c="var(--tw-error)">
          {fault}
        </Text>
      )}
      {kept.length > 0 && (
        <ul className="upload-list">
          {kept.map((document) => (
            <KeptFile key={document.id} keeper={keeper} document={document} />
          ))}
        </ul>
      )}
      {sendings.map((sending) => (
        <SendingLine key={sending.id} sending={sending} onAgain={() => again(sending)} onDrop={() => drop(sending)} />
      ))}
      {room > 0 && (
        <div
          className={`upload-drop tw-no-print${isOver ? ' upload-drop-over' : ''}`}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={dropped}
        >
          <Group gap="xs">
            <Button
              variant="default"
              px="sm"
              leftSection={<IconUpload size={16} aria-hidden="true" />}
              aria-label={`${choose}: ${label}`}
              onClick={() => files.current?.click()}
            >
              {choose}
            </Button>
            <Button
              variant="default"
              px="sm"
              leftSection={<IconCamera size={16} aria-hidden="true" />}
              aria-label={`${t('portal-upload.camera')}: ${label}`}
              onClick={() => camera.current?.click()}
            >
              {t('portal-upload.camera')}
            </Button>
          </Group>
          <Text size="sm" c="var(--tw-faint)" mt={6}>
            {slot.accepts === 'scan' ? t('portal-upload.limits-scan') : t('portal-upload.limits-picture')}
          </Text>
          {picker(`${choose}: ${label}`, files, false)}
          {picker(`${t('portal-upload.camera')}: ${label}`, camera, true)}
        </div>
      )}
      {toCrop && (
        <Suspense fallback={null}>
          <CropDialog
            file={toCrop}
            onClose={() => setToCrop(undefined)}
            onDone={(file) => {
              setToCrop(undefined);
              send([file]);
            }}
          />
        </Suspense>
      )}
    </section>
  );
}
