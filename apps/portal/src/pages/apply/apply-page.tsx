import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DraftGate } from './draft-gate.js';
import { TaskList } from './task-list.js';
import './apply.css';

/** An application being filled in: what is done, and what is still to do. */
export function ApplyPage(): ReactNode {
  const { draftId } = useParams({ from: '/apply/$draftId' });
  return <DraftGate draftId={draftId}>{(keeper, view) => <TaskList keeper={keeper} view={view} />}</DraftGate>;
}
