import { Switch } from '@mantine/core';
import type { TextKey } from '@talent-window/ui';
import { useOtherTexts, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { Suspense, useSyncExternalStore } from 'react';

const KEPT = 'talent-window.both-languages';
const listeners = new Set<() => void>();
const isOn = (): boolean => localStorage.getItem(KEPT) === 'yes';
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Shows every label in both languages, for who fills in a form together with somebody else. */
export function BothLanguagesSwitch(): ReactNode {
  const { t } = useTexts('portal-apply');
  const both = useSyncExternalStore(subscribe, isOn);
  return (
    <Switch
      size="sm"
      label={t('portal-apply.both-languages')}
      checked={both}
      onChange={(event) => {
        localStorage.setItem(KEPT, event.currentTarget.checked ? 'yes' : 'no');
        for (const listener of listeners) listener();
      }}
    />
  );
}

type LabelKey = TextKey<'form' | 'portal-apply'>;

/** A label of the form, and under it the same in the other language where that is wished. */
export function Label({ text }: { readonly text: LabelKey }): ReactNode {
  const { t } = useTexts('form', 'portal-apply');
  const both = useSyncExternalStore(subscribe, isOn);
  return (
    <>
      {t(text)}
      {both && (
        <Suspense fallback={null}>
          <OtherLabel text={text} />
        </Suspense>
      )}
    </>
  );
}

function OtherLabel({ text }: { readonly text: LabelKey }): ReactNode {
  const { t, locale } = useOtherTexts('form', 'portal-apply');
  return (
    <span lang={locale} className="apply-other">
      {t(text)}
    </span>
  );
}
