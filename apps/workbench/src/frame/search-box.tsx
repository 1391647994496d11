import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTexts } from '@talent-window/ui';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import { useKey } from './keys.js';

/** A case by number, name or passport. A whole number opens its case at once. */
export function SearchBox(): ReactNode {
  const { t } = useTexts('workbench-desk');
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const go = useNavigate();
  useKey('/', () => field.current?.focus());
  const search = async (): Promise<void> => {
    const asked = text.trim();
    if (asked === '') return;
    if (/^\d{12}$/.test(asked)) await go({ to: '/cases/$caseNo', params: { caseNo: asked } });
    else await go({ to: '/search', search: { text: asked } });
    field.current?.blur();
  };
  return (
    <form
      role="search"
      className="desk-search"
      onSubmit={(event) => {
        event.preventDefault();
        void search();
      }}
    >
      <TextInput
        ref={field}
        size="xs"
        aria-label={t('workbench-desk.search')}
        placeholder={t('workbench-desk.search-hint')}
        leftSection={<IconSearch size={15} aria-hidden="true" />}
        value={text}
        maxLength={80}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && field.current?.blur()}
      />
    </form>
  );
}
