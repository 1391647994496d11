import { Anchor, Group, Text, Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { AnchorLink } from '../apply/links.js';
import type { DraftView } from '../apply/draft-keeper.js';
import { addressOf, Thumbnail } from '../upload/kept-file.js';

/** The files as they go to the authorities, each with a small picture. */
export function DocumentsGiven({ view }: { readonly view: DraftView }): ReactNode {
  const { t } = useTexts('portal-check', 'form', 'shell');
  const { draft } = view;
  return (
    <section aria-labelledby="answers-documents">
      <Group justify="space-between" align="baseline">
        <Title order={2} id="answers-documents" className="check-heading">
          {t('form.section.documents')}
        </Title>
        <AnchorLink
          to="/apply/$draftId/$page"
          params={{ draftId: draft.id, page: 'documents' }}
          className="tw-no-print"
          aria-label={t('portal-check.change-what', { what: t('form.section.documents') })}
        >
          {t('shell.change')}
        </AnchorLink>
      </Group>
      {draft.documents.length === 0 ? (
        <Text>{t('portal-check.no-documents')}</Text>
      ) : (
        <ul className="check-documents">
          {draft.documents.map((document) => (
            <li key={document.id}>
              <Thumbnail draftId={draft.id} document={document} />
              <span>
                <Text fw={600} size="sm">
                  {t(`form.documents.${document.slot}`)}
                </Text>
                <Anchor href={addressOf(draft.id, document)} download size="sm">
                  {document.fileName}
                </Anchor>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
