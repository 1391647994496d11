import { ActionIcon } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import type { BothTexts } from '@talent-window/i18n';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useDecision } from '../decide/decision-draft.js';
import type { Shown } from './form-values.js';

/** What a field said before the applicant changed it last. */
export type Before = ReadonlyMap<string, BothTexts>;

/** Label and value of each field, both labels for who compares with a paper; what changed last is marked. */
export function FieldList({
  fields,
  before,
  mayAsk,
}: {
  readonly fields: readonly Shown[];
  readonly before: Before;
  readonly mayAsk: boolean;
}): ReactNode {
  const { of } = useTexts('workbench-case');
  return (
    <dl className="desk-fields">
      {fields.map(({ field, label, value }) => (
        <div key={field.path} className={before.has(field.path) ? 'desk-field desk-changed' : 'desk-field'}>
          <dt>
            <Labels label={label} />
          </dt>
          <dd>
            <span>
              {of(value)}
              {before.has(field.path) && <Was text={before.get(field.path)} />}
            </span>
            {mayAsk && <AskAbout path={field.path} label={of(label)} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Labels({ label }: { readonly label: BothTexts }): ReactNode {
  const { locale } = useTexts('workbench-case');
  const zh = (
    <span key="zh" lang="zh-TW" {...(locale === 'en' ? { className: 'desk-other' } : {})}>
      {label.zh}
    </span>
  );
  const en = (
    <span key="en" lang="en" {...(locale === 'en' ? {} : { className: 'desk-other' })}>
      {label.en}
    </span>
  );
  return locale === 'en' ? [en, zh] : [zh, en];
}

function Was({ text }: { readonly text: BothTexts | undefined }): ReactNode {
  const { t, of } = useTexts('workbench-case');
  const before = of(text) ?? '';
  return (
    <span className="desk-was">
      {before === '' ? t('workbench-case.was-empty') : t('workbench-case.was', { before })}
    </span>
  );
}

/** Puts a field or document into what goes back to the applicant. */
export function AskAbout({ path, label }: { readonly path: string; readonly label: string }): ReactNode {
  const { t } = useTexts('workbench-case');
  const { draft, askAbout } = useDecision();
  const isAsked = draft.items.some((item) => item.path === path);
  return (
    <ActionIcon
      className="desk-mark"
      variant={isAsked ? 'light' : 'subtle'}
      color={isAsked ? 'orange' : 'gray'}
      size={28}
      aria-label={t('workbench-case.ask-about', { label })}
      aria-pressed={isAsked}
      title={t('workbench-case.ask-about', { label })}
      onClick={() => askAbout(path)}
    >
      <IconFlag size={15} aria-hidden="true" />
    </ActionIcon>
  );
}
