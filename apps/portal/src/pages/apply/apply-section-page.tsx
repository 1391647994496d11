import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { NoPage } from '../../frame/no-page.js';
import { CheckPage } from '../check/check-page.js';
import { DocumentsPage } from '../upload/documents-page.js';
import { DraftGate } from './draft-gate.js';
import type { DraftKeeper, DraftView } from './draft-keeper.js';
import { useJudgement } from './judgement.js';
import { StepPage } from './step-page.js';
import { DOCUMENTS, stepsFor } from './steps.js';
import './apply.css';

/** A page of an application, by its name in the address. */
export function ApplySectionPage(): ReactNode {
  const { draftId, page } = useParams({ from: '/apply/$draftId/$page' });
  return (
    <DraftGate draftId={draftId}>{(keeper, view) => <PageOf keeper={keeper} view={view} page={page} />}</DraftGate>
  );
}

function PageOf({
  keeper,
  view,
  page,
}: {
  readonly keeper: DraftKeeper;
  readonly view: DraftView;
  readonly page: string;
}): ReactNode {
  const judgement = useJudgement(view);
  const steps = stepsFor(judgement.form, judgement.scope);
  if (page === DOCUMENTS) return <DocumentsPage keeper={keeper} view={view} judgement={judgement} />;
  if (page === 'check') return <CheckPage keeper={keeper} view={view} judgement={judgement} steps={steps} />;
  const step = steps.find(({ id }) => id === page);
  if (!step) return <NoPage />;
  return <StepPage key={step.id} keeper={keeper} view={view} judgement={judgement} steps={steps} step={step} />;
}
