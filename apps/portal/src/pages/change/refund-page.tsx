import type { Schemas } from '@talent-window/ui';
import { $api, Late, ProblemNotice, useTexts } from '@talent-window/ui';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { CasePage } from '../../case/case-page.js';
import { LineField } from '../../case/line-field.js';
import './change.css';

/** To whose account money goes back. */
export function RefundPage(): ReactNode {
  const { t } = useTexts('portal-change');
  return (
    <CasePage title={t('portal-change.refund-title')}>
      {({ progress }) => <Refunds caseNo={progress.caseNo} />}
    </CasePage>
  );
}

const CHANGEABLE: readonly Schemas['Refund']['state'][] = ['payee-wanted', 'payee-given', 'rejected'];

function Refunds({ caseNo }: { readonly caseNo: string }): ReactNode {
  const { t } = useTexts('portal-change');
  const { data, error } = $api.useQuery('get', '/api/cases/{caseNo}/refunds', { params: { path: { caseNo } } });
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Late />;
  const open = data.filter(({ state }) => CHANGEABLE.includes(state));
  if (open.length === 0) return <p>{t('portal-change.refund-none')}</p>;
  return open.map((refund) => <PayeeForm key={refund.refundNo} refund={refund} />);
}

const digits = (text: string): string => text.normalize('NFKC').replaceAll(/[\s-]/g, '');

function PayeeForm({ refund }: { readonly refund: Schemas['Refund'] }): ReactNode {
  const { t, of } = useTexts('portal-change');
  const [typed, setTyped] = useState({ bank: '', account: '', name: '' });
  const [isTried, setTried] = useState(false);
  const [commandId] = useState(() => crypto.randomUUID());
  const give = $api.useMutation('put', '/api/cases/{caseNo}/refunds/{refundNo}/payee');
  const { caseNo, refundNo, amount, whyText, text, payee } = give.data ?? refund;
  const isWrong = {
    bank: !/^\d{3}$/.test(digits(typed.bank)),
    account: !/^\d{6,16}$/.test(digits(typed.account)),
    name: typed.name.trim() === '',
  };
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isWrong.bank || isWrong.account || isWrong.name || give.isPending) return;
    give.mutate({
      params: { path: { caseNo, refundNo } },
      body: { commandId, bankCode: digits(typed.bank), account: digits(typed.account), name: typed.name.trim() },
    });
  };
  return (
    <form className="case-panel case-stack-form" noValidate onSubmit={send}>
      <h2 className="case-sub">{t('portal-change.refund-amount', { amount, why: of(whyText) })}</h2>
      <p>{of(text)}</p>
      {payee && <p>{t('portal-change.refund-payee', { payee })}</p>}
      <p role="status" className="change-said">
        {give.isSuccess ? t('portal-change.refund-saved') : ''}
      </p>
      <p>{t('portal-change.refund-lead')}</p>
      {(['bank', 'account', 'name'] as const).map((name) => (
        <LineField
          key={name}
          id={`${refundNo}-${name}`}
          label={t(`portal-change.refund-${name}`)}
          hint={t(`portal-change.refund-${name}-hint`)}
          value={typed[name]}
          onChange={(value) => setTyped({ ...typed, [name]: value })}
          error={isTried && isWrong[name] ? t(`portal-change.refund-${name}-wrong`) : undefined}
          inputMode={name === 'name' ? 'text' : 'numeric'}
        />
      ))}
      <ProblemNotice error={give.error} />
      <p>
        <button className="case-button" disabled={give.isPending}>
          {t('portal-change.refund-send')}
        </button>
      </p>
    </form>
  );
}
