import type { Schemas } from '@talent-window/ui';
import { isRefused, ProblemNotice, useTexts } from '@talent-window/ui';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { Form } from '../../case/case-form.js';
import { ChoiceField } from '../../case/choice-field.js';
import type { CaseView } from '../../case/own-case.js';
import { PickField } from '../../case/pick-field.js';
import { useCommand } from '../../case/use-command.js';

type Mode = Schemas['Collection']['mode'];

const OFFICES = 'collection-offices';

/** 領證方式: how and where, until the card is ordered. */
export function WayForm({ view, form }: { readonly view: CaseView; readonly form: Form }): ReactNode {
  const { t, of } = useTexts('portal-collection', 'collection-modes');
  const { collection, texts } = view.progress;
  const [commandId, setCommandId] = useState(() => crypto.randomUUID());
  const command = useCommand(view, commandId);
  const [mode, setMode] = useState<Mode>(collection.mode);
  const [office, setOffice] = useState(collection.office);
  const [said, setSaid] = useState('');
  const [isTried, setTried] = useState(false);
  const options = (form.tables[OFFICES] ?? [])
    .filter((option) => option.of === undefined || option.of === mode)
    .map((option) => ({ value: String(option.value), label: of({ zh: option.zh ?? '', en: option.en ?? '' }) }));
  const isOffice = options.some(({ value }) => value === office);
  const finding = isRefused(command.error, 'form-not-ready') ? command.error.findings[0] : undefined;
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    setSaid('');
    if (!isOffice || !(await command.send('choose-collection', { mode, office }))) return;
    setCommandId(crypto.randomUUID());
    setSaid(t('portal-collection.way-saved'));
  };
  return (
    <form className="case-panel case-stack-form" noValidate onSubmit={(event) => void send(event)}>
      <h2 className="case-sub">{t('portal-collection.way-title')}</h2>
      <p>{t('portal-collection.way-lead', { now: of(texts.collection), office: of(texts.office) })}</p>
      <ChoiceField
        id="mode"
        label={t('portal-collection.mode')}
        choices={form.collectionModes.map((each) => ({ value: each, label: t(`collection-modes.${each}`) }))}
        value={mode}
        onChange={(chosen) => setMode(form.collectionModes.find((each) => each === chosen) ?? mode)}
      />
      <PickField
        id="office"
        label={t('portal-collection.office')}
        options={options}
        empty={t('portal-collection.pick')}
        value={isOffice ? office : ''}
        onChange={setOffice}
        error={of(finding?.text) ?? (isTried && !isOffice ? t('portal-collection.office-missing') : undefined)}
      />
      {!finding && <ProblemNotice error={command.error} />}
      <p className="case-actions">
        <button className="case-button" disabled={command.isSending}>
          {t('portal-collection.save-way')}
        </button>
        <span role="status" className="collection-said">
          {said}
        </span>
      </p>
    </form>
  );
}
