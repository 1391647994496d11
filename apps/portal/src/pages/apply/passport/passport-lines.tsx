import { Button, Group, Stack, Table, Text, Textarea } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { isEmpty, valueAt } from '@talent-window/domain';
import { dayText, useTexts } from '@talent-window/ui';
import type { Words } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Content } from '../content.js';
import type { MrzReading, PassportValues } from './read-mrz.js';
import { readMrz } from './read-mrz.js';

const EXAMPLE = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';

/** Two lines of the passport in place of seven answers: checked by their digits, shown before they are taken over. */
export function PassportLines({
  content,
  onTake,
}: {
  readonly content: Content;
  readonly onTake: (values: PassportValues) => void;
}): ReactNode {
  const { t } = useTexts('portal-apply');
  const [text, setText] = useState('');
  const [taken, setTaken] = useState(false);
  const reading = readMrz(text, new Date().getFullYear());
  const isTyping = reading.kind === 'lines' && !text.includes('\n');
  return (
    <div className="apply-panel">
      <Stack gap="sm">
        <Textarea
          label={t('portal-apply.mrz-title')}
          description={t('portal-apply.mrz-hint')}
          placeholder={EXAMPLE}
          classNames={{ input: 'apply-mrz' }}
          rows={2}
          wrap="off"
          autoComplete="off"
          spellCheck={false}
          value={text}
          error={reading.kind === 'read' || reading.kind === 'nothing' || isTyping ? undefined : faultText(reading, t)}
          onChange={(event) => {
            setText(event.currentTarget.value.toUpperCase());
            setTaken(false);
          }}
        />
        {reading.kind === 'read' && (
          <Preview
            values={reading.values}
            content={content}
            isTaken={taken}
            onTake={() => {
              onTake(reading.values);
              setTaken(true);
            }}
          />
        )}
      </Stack>
    </div>
  );
}

function faultText(reading: MrzReading, t: Words<'portal-apply'>['t']): string | undefined {
  switch (reading.kind) {
    case 'nothing':
    case 'read':
      return undefined;
    case 'lines':
      return t('portal-apply.mrz-lines', { lines: reading.lines });
    case 'length':
      return t('portal-apply.mrz-length', { line: reading.line, length: reading.length });
    case 'character':
      return t('portal-apply.mrz-character', {
        line: reading.line,
        at: reading.at,
        is: reading.is,
        fits: reading.fits,
      });
    case 'part':
      return t('portal-apply.mrz-part', {
        part: t(`portal-apply.mrz-part-${reading.part}`),
        from: reading.from,
        to: reading.to,
      });
    case 'unreadable':
      return t('portal-apply.mrz-unreadable');
  }
}

/** What the lines say, beside what stands in the form now. */
function Preview({
  values,
  content,
  isTaken,
  onTake,
}: {
  readonly values: PassportValues;
  readonly content: Content;
  readonly isTaken: boolean;
  readonly onTake: () => void;
}): ReactNode {
  const { t, locale } = useTexts('portal-apply', 'form');
  const said = (path: string, value: string): string =>
    path === 'basic.sex' ? t(`form.options.sex.${value}`) : /\d-\d\d-\d/u.test(value) ? dayText(value, locale) : value;
  const replaces = Object.entries(values).some(([path, value]) => {
    const now = valueAt(content, path);
    return !isEmpty(now) && now !== value;
  });
  return (
    <>
      <Table withRowBorders={false} verticalSpacing={2} className="apply-facts">
        <Table.Tbody>
          {Object.entries(values).map(([path, value]) => (
            <Table.Tr key={path}>
              <Table.Th scope="row">{t(`form.${path}`)}</Table.Th>
              <Table.Td>{said(path, value)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group gap="sm" role="status">
        {isTaken ? (
          <Text className="tw-status tw-status-done">
            <IconCheck size={18} aria-hidden="true" className="apply-inline" /> {t('portal-apply.mrz-taken')}
          </Text>
        ) : (
          <>
            <Button variant="default" onClick={onTake}>
              {t('portal-apply.mrz-take')}
            </Button>
            {replaces && <Text size="sm">{t('portal-apply.mrz-replaces')}</Text>}
          </>
        )}
      </Group>
    </>
  );
}
