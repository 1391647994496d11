import { parseDay } from '@talent-window/domain';
import { isRefused, ProblemNotice, taipeiDay, useTexts } from '@talent-window/ui';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { ChoiceField } from '../../case/choice-field.js';
import { LineField } from '../../case/line-field.js';
import type { CaseView } from '../../case/own-case.js';
import { useCommand } from '../../case/use-command.js';
import { daysAfter } from '../../case/whole-days.js';

/** As far ahead as the card may be issued after approval. */
const WITHIN_DAYS = 90;

/** 發證日: the card is valid from the day after, so that whoever comes later loses none of it. */
export function IssueDayForm({ view }: { readonly view: CaseView }): ReactNode {
  const { t, of } = useTexts('portal-collection');
  const { issueOn: chosen, parts } = view.progress;
  const [commandId, setCommandId] = useState(() => crypto.randomUUID());
  const command = useCommand(view, commandId);
  const [when, setWhen] = useState(chosen === undefined ? 'at-once' : 'on');
  const [typed, setTyped] = useState(chosen ?? '');
  const [isTried, setTried] = useState(false);
  const [said, setSaid] = useState('');
  const today = taipeiDay(new Date());
  const approvedAt = parts.find(({ stage }) => stage === 'card-production')?.enteredAt;
  const range = { from: daysAfter(today, 1), to: daysAfter(approvedAt ?? today, WITHIN_DAYS) };
  const day = parseDay(typed);
  const isWrong = when === 'on' && (day === undefined || day < range.from || day > range.to);
  const finding = isRefused(command.error, 'form-not-ready') ? command.error.findings[0] : undefined;
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    setSaid('');
    if (isWrong) return;
    const issueOn = when === 'on' ? day : undefined;
    if (!(await command.send('choose-issue-day', issueOn ? { issueOn } : {}))) return;
    setCommandId(crypto.randomUUID());
    setSaid(
      issueOn ? t('portal-collection.issue-saved-day', { day: issueOn }) : t('portal-collection.issue-saved-at-once'),
    );
  };
  return (
    <form className="case-panel case-stack-form" noValidate onSubmit={(event) => void send(event)}>
      <h2 className="case-sub">{t('portal-collection.issue-title')}</h2>
      <p>{t('portal-collection.issue-lead')}</p>
      <ChoiceField
        id="issue-when"
        label={t('portal-collection.issue-when')}
        choices={[
          { value: 'at-once', label: t('portal-collection.issue-at-once') },
          { value: 'on', label: t('portal-collection.issue-on') },
        ]}
        value={when}
        onChange={setWhen}
      />
      {when === 'on' && (
        <LineField
          id="issue-day"
          label={t('portal-collection.issue-day')}
          hint={t('portal-collection.issue-day-hint', range)}
          value={typed}
          onChange={setTyped}
          error={of(finding?.text) ?? (isTried && isWrong ? t('portal-collection.issue-day-wrong', range) : undefined)}
        />
      )}
      {!finding && <ProblemNotice error={command.error} />}
      <p className="case-actions">
        <button className="case-button" disabled={command.isSending}>
          {t('portal-collection.save-issue')}
        </button>
        <span role="status" className="collection-said">
          {said}
        </span>
      </p>
    </form>
  );
}
