import { Button, Stack, Textarea } from '@mantine/core';
import { dayText, Late, ProblemNotice, timeText, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useRef } from 'react';
import { $desk } from '../../contract.js';
import { useKept } from '../decide/kept.js';
import { useCaseChanged, useNotes } from './case-data.js';
import type { TabOf } from './case-tabs.js';

const MOST_LETTERS = 4_000;

/** What officers tell each other of a case; nobody else reads it. What is typed stays until it is kept. */
export function NotesTab({ view }: TabOf): ReactNode {
  const { t, locale } = useTexts('workbench-case');
  const { caseNo } = view.progress;
  const { data, error } = useNotes(caseNo);
  const [text, setText, forget] = useKept(`note.${caseNo}`, '');
  const changed = useCaseChanged(caseNo);
  // The same note sent twice is one note.
  const noteId = useRef(crypto.randomUUID());
  const {
    mutate,
    error: refused,
    isPending,
  } = $desk.useMutation('post', '/api/cases/{caseNo}/notes', {
    onSuccess: async () => {
      noteId.current = crypto.randomUUID();
      forget();
      await changed();
    },
  });
  const keep = (): void =>
    mutate({ params: { path: { caseNo } }, body: { noteId: noteId.current, text: text.trim() } });
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') keep();
        }}
      >
        <Stack gap="xs" align="flex-start">
          <Textarea
            w="100%"
            autosize
            minRows={3}
            dir="auto"
            label={t('workbench-case.new-note')}
            description={t('workbench-case.new-note-hint')}
            value={text}
            maxLength={MOST_LETTERS}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {refused && <ProblemNotice error={refused} />}
          <Button type="submit" variant="default" loading={isPending}>
            {t('workbench-case.keep-note')}
          </Button>
        </Stack>
      </form>
      <section className="desk-section">
        {error ? (
          <ProblemNotice error={error} />
        ) : !data ? (
          <Late lines={2} />
        ) : data.items.length === 0 ? (
          <p className="desk-faint">{t('workbench-case.no-note')}</p>
        ) : (
          <ul className="desk-entries">
            {data.items.map((note) => (
              <li key={note.id} className="desk-entry">
                <span className="desk-faint">
                  {dayText(note.at, locale)} {timeText(note.at)}
                </span>
                <div>
                  <strong>{note.by.name}</strong>
                  <p className="desk-entry-say" dir="auto">
                    {note.text}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
