import { Alert, Button, FileButton, Group, Stack, TextInput } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import IconCamera from '@tabler/icons-react/icons/IconCamera';
import IconPhotoScan from '@tabler/icons-react/icons/IconPhotoScan';
import type { FormEvent, ReactNode } from 'react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Scanned } from './read-scan.js';
import { readScan } from './read-scan.js';
import './scan.css';

const Camera = lazy(async () => ({ default: (await import('./camera.js')).Camera }));

interface ScanBoxProps {
  readonly label: string;
  readonly hint: string;
  /** said where what came is neither number nor code */
  readonly wrong: string;
  /** nothing where it was neither: whoever was shown before is not the one who stands here now */
  readonly onScanned: (scanned: Scanned | undefined) => void;
  readonly isPending?: boolean;
  /** changes when the box is to be empty and ready for the next */
  readonly round: number;
  /** while a case is open: only the field stays */
  readonly isCompact?: boolean;
}

/** One field for a hardware scanner, which types, and for fingers; the camera and a picture do the same. */
export function ScanBox({
  label,
  hint,
  wrong,
  onScanned,
  isPending = false,
  round,
  isCompact = false,
}: ScanBoxProps): ReactNode {
  const { t } = useTexts('workbench-desks');
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [looks, setLooks] = useState(false);
  const [unread, setUnread] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setTyped('');
    setError(undefined);
    field.current?.focus();
  }, [round]);

  const take = (text: string): void => {
    const scanned = readScan(text);
    setLooks(false);
    setUnread(false);
    setTyped(scanned && 'caseNo' in scanned ? scanned.caseNo : text);
    setError(scanned ? undefined : wrong);
    onScanned(scanned);
    if (!scanned) field.current?.focus();
  };
  const takePicture = async (picture: File | null): Promise<void> => {
    if (!picture) return;
    const { readCode } = await import('./read-code.js');
    const text = await readCode(picture).catch(() => undefined);
    if (text === undefined) setUnread(true);
    else take(text);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    take(typed);
  };

  return (
    <Stack gap="md" className="scan-box">
      <form onSubmit={submit} noValidate>
        <div className="scan-line">
          <TextInput
            ref={field}
            className="scan-field"
            label={label}
            description={isCompact ? undefined : hint}
            error={error}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            enterKeyHint="go"
          />
          <Button type="submit" className="scan-button" loading={isPending}>
            {t('workbench-desks.scan-open')}
          </Button>
        </div>
      </form>
      {!isCompact && (
        <Group gap="sm">
          <Button
            className="scan-button"
            variant="default"
            leftSection={<IconCamera aria-hidden="true" />}
            aria-expanded={looks}
            onClick={() => setLooks(!looks)}
          >
            {looks ? t('workbench-desks.scan-stop') : t('workbench-desks.scan-camera')}
          </Button>
          <FileButton accept="image/*" onChange={(picture) => void takePicture(picture)}>
            {(props) => (
              <Button
                {...props}
                className="scan-button"
                variant="default"
                leftSection={<IconPhotoScan aria-hidden="true" />}
              >
                {t('workbench-desks.scan-picture')}
              </Button>
            )}
          </FileButton>
        </Group>
      )}
      {unread && (
        <Alert color="red" variant="light" role="alert">
          {t('workbench-desks.scan-no-code')}
        </Alert>
      )}
      {looks && (
        <Suspense fallback={<div className="scan-camera" />}>
          <Camera onRead={take} />
        </Suspense>
      )}
    </Stack>
  );
}
