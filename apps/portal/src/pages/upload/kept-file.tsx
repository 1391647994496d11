import { Button, Group, Text } from '@mantine/core';
import { IconFileText, IconTrash } from '@tabler/icons-react';
import { api, isRefused, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { DraftDocument, DraftKeeper } from '../apply/draft-keeper.js';
import { PhotoRules } from './photo-rules.js';

export const addressOf = (draftId: string, { id }: DraftDocument): string => `/api/drafts/${draftId}/documents/${id}`;

/** A small picture of a file, or a sign for what is no picture. */
export function Thumbnail({
  draftId,
  document,
}: {
  readonly draftId: string;
  readonly document: DraftDocument;
}): ReactNode {
  return document.mediaType.startsWith('image/') ? (
    <img src={addressOf(draftId, document)} alt="" className="upload-thumbnail" />
  ) : (
    <span className="upload-thumbnail upload-thumbnail-paper">
      <IconFileText size={28} aria-hidden="true" stroke={1.5} />
    </span>
  );
}

/** A file in its slot, with what the instant checks say of it. */
export function KeptFile({
  keeper,
  document,
}: {
  readonly keeper: DraftKeeper;
  readonly document: DraftDocument;
}): ReactNode {
  const { t, of } = useTexts('portal-upload', 'portal-apply');
  const [failed, setFailed] = useState<string>();
  const draftId = keeper.getView().draft.id;
  const remove = async (): Promise<void> => {
    try {
      await api.DELETE('/api/drafts/{id}/documents/{documentId}', {
        params: { path: { id: draftId, documentId: document.id } },
      });
    } catch (error) {
      if (!isRefused(error, 'no-such-document')) return setFailed(t('portal-upload.not-removed'));
    }
    keeper.setDocuments((documents) => documents.filter(({ id }) => id !== document.id));
  };
  return (
    <li className="upload-kept">
      <Thumbnail draftId={draftId} document={document} />
      <div>
        <Text fw={600} size="sm">
          {document.fileName}
        </Text>
        <Text size="sm" c="var(--tw-faint)">
          {t('portal-upload.size', { size: document.size })}
        </Text>
        {document.slot === 'photo' ? (
          <PhotoRules findings={document.findings} />
        ) : (
          document.findings.map(({ reason, text }) => (
            <Text key={reason} size="sm" c="var(--tw-yours)">
              {of(text)}
            </Text>
          ))
        )}
        {failed !== undefined && (
          <Text size="sm" c="var(--tw-error)" role="alert">
            {failed}
          </Text>
        )}
        <Group gap="xs" mt={2}>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconTrash size={14} aria-hidden="true" />}
            aria-label={t('portal-upload.remove-file', { name: document.fileName })}
            onClick={() => void remove()}
          >
            {t('portal-apply.remove')}
          </Button>
        </Group>
      </div>
    </li>
  );
}
