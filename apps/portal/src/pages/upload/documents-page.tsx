import { Group, Stack, Text, Title } from '@mantine/core';
import type { DescribedSlot } from '@talent-window/domain';
import { holds, slotsFor } from '@talent-window/domain';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { ApplyBar } from '../apply/apply-bar.js';
import type { DraftKeeper, DraftView } from '../apply/draft-keeper.js';
import { ButtonLink } from '../apply/links.js';
import { useFindingText } from '../apply/finding-text.js';
import type { Judgement } from '../apply/judgement.js';
import { SlotCard } from './slot-card.js';
import './upload.css';

/** Every document that this application needs or may bring, each with its place. */
export function DocumentsPage({
  keeper,
  view,
  judgement: { form, scope, findings },
}: {
  readonly keeper: DraftKeeper;
  readonly view: DraftView;
  readonly judgement: Judgement;
}): ReactNode {
  const { t } = useTexts('portal-upload', 'form', 'shell');
  const findingText = useFindingText();
  const asked = slotsFor(form.slots, scope) as readonly { slot: DescribedSlot; required: boolean }[];
  const choices = form.alternatives.filter(({ when }) => holds(when, scope));
  const ofChoice = new Set(choices.flatMap(({ sets }) => sets.flat()));
  const needed = asked.filter(({ required }) => required);
  const chosen = asked.filter(({ slot, required }) => !required && ofChoice.has(slot.slot));
  const welcome = asked.filter(({ slot, required }) => !required && !ofChoice.has(slot.slot));
  const card = ({ slot, required }: (typeof asked)[number]): ReactNode => {
    const fault = findings.find(({ path, reason }) => path === `documents.${slot.slot}` && reason === 'too-many-files');
    return (
      <SlotCard
        key={slot.slot}
        keeper={keeper}
        view={view}
        slot={slot}
        isRequired={required}
        fault={fault && findingText(fault)}
      />
    );
  };
  const named = (slots: readonly string[]): string => slots.map((slot) => t(`form.documents.${slot}`)).join(' + ');
  return (
    <Stack gap="md">
      <div>
        <ApplyBar keeper={keeper} view={view} />
        <Title order={1}>{t('portal-upload.title')}</Title>
        <Text mt="xs">{t('portal-upload.lead')}</Text>
      </div>
      <Title order={2} className="upload-heading">
        {t('portal-upload.all-needed')}
      </Title>
      {needed.map(card)}
      {chosen.length > 0 && (
        <>
          <Title order={2} className="upload-heading">
            {t('portal-upload.one-set')}
          </Title>
          <ul className="upload-sets">
            {choices.flatMap(({ sets }) => sets.map((set) => <li key={set.join(' ')}>{named(set)}</li>))}
          </ul>
          {chosen.map(card)}
        </>
      )}
      {welcome.length > 0 && (
        <Title order={2} className="upload-heading">
          {t('portal-upload.welcome')}
        </Title>
      )}
      {welcome.map(card)}
      <Group mt="md" className="tw-no-print">
        <ButtonLink to="/apply/$draftId" params={{ draftId: view.draft.id }} size="md">
          {t('shell.continue')}
        </ButtonLink>
      </Group>
    </Stack>
  );
}
