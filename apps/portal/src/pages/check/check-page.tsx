import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { findSituation, isRequired, valueAt } from '@talent-window/domain';
import { api, ErrorSummary, isRefused, ProblemNotice, useTexts } from '@talent-window/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import { ApplyBar } from '../apply/apply-bar.js';
import { BothLanguagesSwitch } from '../apply/both-languages.js';
import type { DraftKeeper, DraftView } from '../apply/draft-keeper.js';
import { FieldInput } from '../apply/fields/field-input.js';
import { useFindingText } from '../apply/finding-text.js';
import type { Judgement } from '../apply/judgement.js';
import type { Step } from '../apply/steps.js';
import { CONSENT } from '../apply/steps.js';
import '../upload/upload.css';
import { Answers } from './answers.js';
import { DocumentsGiven } from './documents-given.js';
import { Quote } from './quote.js';
import './check.css';

/** Everything on one page before it is submitted: answers, documents, what stands against it, declarations and the fee. */
export function CheckPage({
  keeper,
  view,
  judgement,
  steps,
}: {
  readonly keeper: DraftKeeper;
  readonly view: DraftView;
  readonly judgement: Judgement;
  readonly steps: readonly Step[];
}): ReactNode {
  const { t } = useTexts('portal-check', 'portal-apply', 'form');
  const findingText = useFindingText();
  const navigate = useNavigate();
  const [failure, setFailure] = useState<unknown>();
  const [isTried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const sending = useRef(false);
  const { draft } = view;
  const { form, scope, findings } = judgement;
  const consents = form.sections.find(({ id }) => id === CONSENT)?.fields ?? [];

  const isSaved = view.saving.kind === 'saved';
  const documents = draft.documents.map(({ id }) => id).join();
  const params = { path: { id: draft.id } };
  const check = useQuery({
    queryKey: ['check', draft.id, draft.version, documents],
    queryFn: async () => (await api.POST('/api/drafts/{id}/check', { params })).data,
    enabled: isSaved,
    placeholderData: (before) => before,
  });
  const quote = useQuery({
    queryKey: ['quote', draft.id, draft.version],
    queryFn: async () => (await api.GET('/api/drafts/{id}/quote', { params })).data,
    enabled: isSaved && findSituation(scope) !== undefined,
    placeholderData: (before) => before,
  });

  // The platform's word counts; until it has come, the same judge has spoken here.
  const against = check.data && isSaved ? check.data.findings : findings;
  const isConsent = (path: string): boolean => path.startsWith(`${CONSENT}.`);
  const errors = against.filter(({ path, severity }) => severity === 'error' && (isTried || !isConsent(path)));
  const labelOf = (path: string): string => {
    const field = form.sections
      .flatMap(({ fields }) => fields)
      .find((it) => path === it.path || path.startsWith(`${it.path}.`));
    return t((field?.label ?? `form.${path}`) as `form.${string}`);
  };
  const fieldIdOf = (path: string): string => {
    const field = form.sections.flatMap(({ fields }) => fields).find((it) => path.startsWith(`${it.path}.`));
    return field?.path ?? (path.startsWith('documents.') ? 'answers-documents' : path);
  };

  const submit = async (): Promise<void> => {
    setTried(true);
    setFailure(undefined);
    if (sending.current || findings.some(({ severity }) => severity === 'error')) return;
    sending.current = true;
    setSending(true);
    try {
      if (!(await keeper.flush())) return;
      const { version } = keeper.getView().draft;
      const { data } = await api.POST('/api/drafts/{id}/submit', {
        params: { path: { id: draft.id }, header: { 'if-match': `"${version}"` } },
      });
      if (data) await leave(data.caseNo);
    } catch (error) {
      // Submitted from another window: it is the same case.
      const caseNo = isRefused(error, 'draft-submitted') ? error.problem.caseNo : undefined;
      if (caseNo === undefined) setFailure(error);
      else await leave(caseNo);
    } finally {
      sending.current = false;
      setSending(false);
    }
  };
  const leave = async (caseNo: string): Promise<void> => {
    await navigate({ to: '/cases/$caseNo/pay', params: { caseNo }, replace: true });
    keeper.becameCase(caseNo);
  };

  return (
    <Stack gap="md">
      <div>
        <ApplyBar keeper={keeper} view={view} />
        <Group justify="space-between" align="flex-start">
          <Title order={1}>{t('portal-check.title')}</Title>
          <BothLanguagesSwitch />
        </Group>
        <Text mt="xs">{t('portal-check.lead')}</Text>
      </div>
      <ErrorSummary
        items={errors.map((finding) => ({
          fieldId: fieldIdOf(finding.path),
          text: `${labelOf(finding.path)}: ${findingText(finding)}`,
        }))}
      />
      <Answers view={view} judgement={judgement} steps={steps} />
      <DocumentsGiven view={view} />
      <section aria-labelledby="fee">
        <Title order={2} id="fee" className="check-heading">
          {t('portal-check.fee')}
        </Title>
        {quote.data ? <Quote quote={quote.data} /> : <Text>{t('portal-check.no-quote')}</Text>}
      </section>
      <section aria-labelledby="consent">
        <Title order={2} id="consent" className="check-heading">
          {t('form.section.consent')}
        </Title>
        <Stack gap="md">
          {consents.map((field) => (
            <FieldInput
              key={field.path}
              field={field}
              path={field.path}
              value={valueAt(view.content, field.path)}
              form={form}
              scope={scope}
              isRequired={isRequired(field.required, scope)}
              errorOf={(path) => {
                const finding = isTried ? findings.find((it) => it.path === path) : undefined;
                return finding && findingText(finding);
              }}
              onChange={(value) => keeper.change({ [field.path]: value })}
              onDone={() => undefined}
            />
          ))}
        </Stack>
      </section>
      <ProblemNotice error={failure} onRetry={() => void submit()} />
      <div className="check-submit tw-no-print">
        <Text size="sm">{t('portal-check.before-submit')}</Text>
        <Button size="md" mt="sm" onClick={() => void submit()} loading={isSending} loaderProps={{ type: 'dots' }}>
          {t('portal-check.submit')}
        </Button>
      </div>
    </Stack>
  );
}
