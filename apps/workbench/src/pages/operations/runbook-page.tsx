import { useTexts } from '@talent-window/ui';
import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import runbook from 'virtual:runbook';
import { DeskPage } from '../../desk-parts/desk-page.js';
import { Markdown, sectionsOf } from './markdown.js';
import './operations.css';

const SECTIONS = sectionsOf(runbook);

/** The runbook of the source, at hand where its sections are referred to. */
export function RunbookPage(): ReactNode {
  const { t } = useTexts('workbench-operations');
  return (
    <DeskPage
      title={t('workbench-operations.runbook-title')}
      lead={t('workbench-operations.runbook-lead')}
      roles={['operator']}
    >
      {() => <Sections />}
    </DeskPage>
  );
}

function Sections(): ReactNode {
  const { t } = useTexts('workbench-operations');
  const { hash } = useLocation();
  useEffect(() => {
    const heading = document.getElementById(hash);
    heading?.scrollIntoView();
    heading?.focus();
  }, [hash]);
  return (
    <div className="op-manual">
      <nav aria-label={t('workbench-operations.runbook-sections')} className="hall-panel op-sections" lang="en">
        <ul>
          {SECTIONS.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <article className="hall-panel op-runbook" lang="en">
        <Markdown text={runbook} />
      </article>
    </div>
  );
}
