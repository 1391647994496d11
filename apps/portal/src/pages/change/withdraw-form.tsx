import { $api, ProblemNotice, useTexts } from '@talent-window/ui';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { CaseView } from '../../case/own-case.js';
import { useCommand } from '../../case/use-command.js';
import { useToCase } from '../../case/use-to-case.js';

/** 撤案: what becomes of the fee is said before. */
export function WithdrawForm({ view }: { readonly view: CaseView }): ReactNode {
  const { t, of } = useTexts('portal-change');
  const { caseNo, clock } = view.progress;
  const { data: payment } = $api.useQuery('get', '/api/cases/{caseNo}/payment', { params: { path: { caseNo } } });
  const [commandId] = useState(() => crypto.randomUUID());
  const command = useCommand(view, commandId);
  const toCase = useToCase(caseNo);
  const [isSure, setSure] = useState(false);
  const [isTried, setTried] = useState(false);
  const isWrong = isTried && !isSure;
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (isSure && (await command.send('withdraw'))) await toCase();
  };
  return (
    <form className="case-stack-form" noValidate onSubmit={(event) => void send(event)}>
      <p>{t('portal-change.withdraw-lead')}</p>
      <dl className="case-facts">
        <dt>{t('portal-change.withdraw-money')}</dt>
        <dd>{clock.acceptedAt === undefined ? t('portal-change.withdraw-unpaid') : of(payment?.quote.refundText)}</dd>
      </dl>
      <div className={`case-field${isWrong ? ' case-field-wrong' : ''}`}>
        {isWrong && (
          <span id="sure-error" role="alert" className="case-error">
            {t('portal-change.withdraw-not-sure')}
          </span>
        )}
        <label className="case-choice">
          <input
            type="checkbox"
            checked={isSure}
            onChange={(event) => setSure(event.target.checked)}
            aria-describedby={isWrong ? 'sure-error' : undefined}
          />
          <span>{t('portal-change.withdraw-sure')}</span>
        </label>
      </div>
      <ProblemNotice error={command.error} />
      <p>
        <button className="case-button change-stop" disabled={command.isSending}>
          {t('portal-change.withdraw-send')}
        </button>
      </p>
    </form>
  );
}
