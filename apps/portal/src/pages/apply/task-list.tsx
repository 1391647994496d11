import { Button, CopyButton, Group, Stack, Text, Title } from '@mantine/core';
import { IconChevronRight, IconCopy } from '@tabler/icons-react';
import { StatusMark, timeText, useTexts } from '@talent-window/ui';
import type { Status } from '@talent-window/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BothLanguagesSwitch, Label } from './both-languages.js';
import { ClashDialog } from './clash-dialog.js';
import type { DraftKeeper, DraftView } from './draft-keeper.js';
import { ButtonLink } from './links.js';
import { useJudgement } from './judgement.js';
import { SaveState } from './save-state.js';
import type { Standing, Step } from './steps.js';
import { CONSENT, DOCUMENTS, findingsOf, standingOf, stepsFor } from './steps.js';

const MARKS: Readonly<Record<Standing, Status>> = { done: 'done', begun: 'yours', 'not-begun': 'ahead' };

/** The parts of an application, each with how far it is and a way into it. */
export function TaskList({ keeper, view }: { readonly keeper: DraftKeeper; readonly view: DraftView }): ReactNode {
  const { t } = useTexts('portal-apply', 'form', 'case-types');
  const { form, scope, findings } = useJudgement(view);
  const steps = stepsFor(form, scope);
  const { draft } = view;
  const parts = form.sections.filter(({ id }) => id !== CONSENT).map(({ id }) => partOf(id, steps, scope, findings));
  const documents = findings.filter(({ path, severity }) => path.startsWith(`${DOCUMENTS}.`) && severity === 'error');
  const documentsStand: Part = {
    id: DOCUMENTS,
    page: DOCUMENTS,
    left: documents.length,
    standing: documents.length === 0 ? 'done' : draft.documents.length > 0 ? 'begun' : 'not-begun',
  };
  const tasks = [...parts, documentsStand];
  const left = tasks.reduce((sum, part) => sum + part.left, 0);
  const isReady = left === 0;
  const next = tasks.find(({ standing }) => standing !== 'done');
  return (
    <Stack gap="lg">
      <div>
        <Text className="apply-eyebrow">{t(`case-types.${draft.caseType}`)}</Text>
        <Title order={1}>{t('portal-apply.list-title')}</Title>
        <Text mt="xs">
          {isReady
            ? t('portal-apply.list-ready')
            : t('portal-apply.list-left', {
                parts: tasks.filter((it) => it.standing !== 'done').length,
                all: tasks.length,
              })}
        </Text>
      </div>
      <Group justify="space-between">
        <SaveState keeper={keeper} view={view} />
        <BothLanguagesSwitch />
      </Group>
      <ol className="apply-tasks">
        {tasks.map((part, index) => (
          <li key={part.id}>
            <Link to="/apply/$draftId/$page" params={{ draftId: draft.id, page: part.page }} className="apply-task">
              <span className="apply-task-number" aria-hidden="true">
                {index + 1}
              </span>
              <span className="apply-task-name">
                <Label text={`form.section.${part.id}`} />
              </span>
              <span className="apply-task-state">
                <StatusMark status={MARKS[part.standing]}>
                  {part.standing === 'begun'
                    ? t('portal-apply.standing-begun', { left: part.left })
                    : t(`portal-apply.standing-${part.standing}`)}
                </StatusMark>
              </span>
              <IconChevronRight size={18} aria-hidden="true" />
            </Link>
          </li>
        ))}
        <li>
          <Link to="/apply/$draftId/$page" params={{ draftId: draft.id, page: 'check' }} className="apply-task">
            <span className="apply-task-number" aria-hidden="true">
              {tasks.length + 1}
            </span>
            <span className="apply-task-name">{t('portal-apply.task-check')}</span>
            <span className="apply-task-state">
              <StatusMark status={isReady ? 'yours' : 'ahead'}>
                {isReady ? t('portal-apply.standing-next') : t('portal-apply.standing-not-begun')}
              </StatusMark>
            </span>
            <IconChevronRight size={18} aria-hidden="true" />
          </Link>
        </li>
      </ol>
      <ButtonLink
        to="/apply/$draftId/$page"
        params={{ draftId: draft.id, page: next?.page ?? 'check' }}
        size="md"
        className="apply-start tw-no-print"
      >
        {next ? t('portal-apply.go-on', { part: t(`form.section.${next.id}`) }) : t('portal-apply.go-check')}
      </ButtonLink>
      <Elsewhere time={timeText(draft.updatedAt)} />
      <ClashDialog keeper={keeper} view={view} />
    </Stack>
  );
}

interface Part {
  readonly id: string;
  /** where its link leads: the page on which something is still to do */
  readonly page: string;
  readonly standing: Standing;
  readonly left: number;
}

function partOf(id: string, all: readonly Step[], scope: unknown, findings: Parameters<typeof findingsOf>[1]): Part {
  const steps = all.filter(({ section }) => section === id);
  const how = standingOf(steps, scope, findings);
  const open = steps.find((step) => findingsOf(step, findings).some(({ severity }) => severity === 'error'));
  const first = how.standing === 'begun' ? open : steps[0];
  return { id, page: first?.id ?? '', ...how };
}

/** The same application on another device: its address, and what is needed there. */
function Elsewhere({ time }: { readonly time: string }): ReactNode {
  const { t } = useTexts('portal-apply');
  return (
    <section className="apply-panel tw-no-print" aria-labelledby="elsewhere">
      <Text id="elsewhere" component="h2" fw={600} fz="md">
        {t('portal-apply.elsewhere-title')}
      </Text>
      <Text size="sm" mt={4}>
        {t('portal-apply.elsewhere', { time })}
      </Text>
      <Group mt="xs" gap="xs">
        <code className="apply-address">{location.href.split('?')[0]}</code>
        <CopyButton value={location.href}>
          {({ copied, copy }) => (
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconCopy size={14} aria-hidden="true" />}
              onClick={copy}
            >
              {copied ? t('portal-apply.copied') : t('portal-apply.copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
    </section>
  );
}
