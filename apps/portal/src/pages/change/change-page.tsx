import { useTexts } from '@talent-window/ui';
import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useCaseFile, useCaseForm } from '../../case/case-form.js';
import { CasePage } from '../../case/case-page.js';
import type { CaseView } from '../../case/own-case.js';
import { useDraftOf } from '../../case/own-draft.js';
import { ChangeForm } from './change-form.js';
import './change.css';
import { CorrectForm } from './correct-form.js';
import { WithdrawForm } from './withdraw-form.js';

/** What applicants change of their own accord, as far as the law lets them at this stage. */
export function ChangePage(): ReactNode {
  const { t } = useTexts('portal-change');
  return <CasePage title={t('portal-change.title')}>{(view) => <Changes view={view} />}</CasePage>;
}

function Changes({ view }: { readonly view: CaseView }): ReactNode {
  const { t } = useTexts('portal-change');
  const { hash } = useLocation();
  const { progress, allowedActions } = view;
  const form = useCaseForm(progress).data;
  const file = useCaseFile(progress.caseNo).data;
  const { draftId } = useDraftOf(progress.caseNo);
  const [said, setSaid] = useState('');
  const may = (command: CaseView['allowedActions'][number]): boolean => allowedActions.includes(command);
  const anything = (['correct', 'changePassport', 'changeField', 'withdraw'] as const).some(may);
  if (!anything)
    return (
      <section className="case-panel case-stack-tight">
        <h2 className="case-sub">{t('portal-change.nothing-title')}</h2>
        <p>{t('portal-change.nothing-detail')}</p>
      </section>
    );
  const shared = form && file ? { view, form, file, draftId, onSent: setSaid } : undefined;
  return (
    <>
      <p>{t('portal-change.lead')}</p>
      <p role="status" className="change-said">
        {said}
      </p>
      {may('correct') && (
        <Part id="correct" title={t('portal-change.correct-title')} open={hash === 'correct' || !may('changePassport')}>
          {shared && <CorrectForm {...shared} />}
        </Part>
      )}
      {may('changePassport') && (
        <Part id="passport" title={t('portal-change.passport-title')} open={hash === 'passport'}>
          {shared && <ChangeForm {...shared} kind="passport" />}
        </Part>
      )}
      {may('changeField') && (
        <Part id="field" title={t('portal-change.field-title')} open={hash === 'field'}>
          {shared && <ChangeForm {...shared} kind="field" />}
        </Part>
      )}
      {may('withdraw') && (
        <Part id="withdraw" title={t('portal-change.withdraw-title')} open={hash === 'withdraw'}>
          <WithdrawForm view={view} />
        </Part>
      )}
    </>
  );
}

/** One kind of change, folded until it is wanted. */
function Part({
  id,
  title,
  open,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly open: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const [isOpen, setOpen] = useState(open);
  return (
    <details
      id={id}
      className="case-panel change-part"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h2 className="case-sub">{title}</h2>
      </summary>
      {isOpen && children}
    </details>
  );
}
