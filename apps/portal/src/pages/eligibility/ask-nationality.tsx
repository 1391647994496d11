import { Select } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Ask, Nationality } from './ask.js';
import { Question } from './question.js';

export function AskNationality({ all, answers, onAnswer }: Ask & { readonly all: readonly Nationality[] }): ReactNode {
  const { t, of } = useTexts('portal-eligibility');
  const [chosen, setChosen] = useState<string | null>(answers.nationality ?? null);
  const [isMissing, setMissing] = useState(false);
  const byCode = new Map(all.map((nationality) => [nationality.code, nationality]));
  return (
    <Question
      name="nationality"
      title={t('portal-eligibility.q-nationality')}
      hint={t('portal-eligibility.q-nationality-hint')}
      onContinue={() => {
        setMissing(chosen === null);
        if (chosen !== null) onAnswer({ nationality: chosen });
      }}
    >
      <Select
        label={t('portal-eligibility.nationality')}
        data={all.map((nationality) => ({ value: nationality.code, label: of(nationality) }))}
        value={chosen}
        onChange={setChosen}
        searchable
        selectFirstOptionOnChange
        autoComplete="off"
        nothingFoundMessage={t('portal-eligibility.nationality-none')}
        error={isMissing ? t('portal-eligibility.nationality-missing') : undefined}
        limit={60}
        maw="26rem"
        // Found by either name or the code, whichever language is shown.
        filter={({ options, search }) => {
          const wanted = search.trim().toLowerCase();
          return options.filter((option) => {
            const nationality = 'value' in option ? byCode.get(String(option.value)) : undefined;
            if (!nationality) return false;
            const { zh, en, code, alpha2 } = nationality;
            return [zh, en.toLowerCase(), code.toLowerCase(), alpha2.toLowerCase()].some((name) =>
              name.includes(wanted),
            );
          });
        }}
      />
    </Question>
  );
}
