import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

/** Whole New Taiwan dollars. */
export function Money({ amount }: { readonly amount: number }): ReactNode {
  const { t } = useTexts('workbench-cashier');
  return (
    <span className="cashier-money">
      {amount < 0 && '−'}
      {t('workbench-cashier.money', { amount: Math.abs(amount) })}
    </span>
  );
}
