import { Anchor } from '@mantine/core';
import { dayText, taipeiDay, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { Fact } from './facts.js';
import { Facts } from './facts.js';
import type { Holder } from './holder.js';
import { useNationality } from './holder.js';
import { monthsBetween } from './months.js';
import './holder-card.css';

const SIX_MONTHS = 6;
const SEXES: Readonly<
  Record<string, 'workbench-desks.sex-m' | 'workbench-desks.sex-f' | 'workbench-desks.sex-x' | undefined>
> = { M: 'workbench-desks.sex-m', F: 'workbench-desks.sex-f', X: 'workbench-desks.sex-x' };

/** Who stands at the counter: the photo beside what is in the passport, large enough to compare at arm’s length. */
export function HolderCard({
  holder,
  children,
}: {
  readonly holder: Holder;
  readonly children?: ReactNode;
}): ReactNode {
  const { t, locale } = useTexts('workbench-desks');
  const nationality = useNationality();
  const day = (value: string | undefined): string => (value === undefined ? '–' : dayText(value, locale));
  const sex = SEXES[holder.sex ?? ''];
  const facts: Fact[] = [
    {
      label: t('workbench-desks.passport-no'),
      value: <span className="holder-passport">{holder.passportNo ?? '–'}</span>,
    },
    { label: t('workbench-desks.birth-date'), value: day(holder.birthDate) },
    { label: t('workbench-desks.nationality'), value: nationality(holder.nationality) ?? '–' },
    { label: t('workbench-desks.sex'), value: sex ? t(sex) : '–' },
    { label: t('workbench-desks.passport-expires'), value: <Expiry on={holder.passportExpiresOn} /> },
    { label: t('workbench-desks.passport-issued'), value: day(holder.passportIssuedOn) },
    ...(holder.uiNumber === undefined
      ? []
      : [{ label: t('workbench-desks.ui-number'), value: <span className="holder-passport">{holder.uiNumber}</span> }]),
  ];
  const title = holder.chineseName ?? holder.name;
  return (
    <div className="holder">
      <div className="holder-photo">
        {holder.photoUrl === undefined ? (
          <span>{t('workbench-desks.no-photo')}</span>
        ) : (
          <img src={holder.photoUrl} alt={t('workbench-desks.photo-of', { name: title })} />
        )}
        <p className="hall-quiet">{t('workbench-desks.photo')}</p>
        {holder.passportUrl !== undefined && (
          <Anchor href={holder.passportUrl} target="_blank" className="holder-copy">
            {t('workbench-desks.passport-copy')}
          </Anchor>
        )}
      </div>
      <div>
        <h2 className="holder-name">
          {holder.chineseName !== undefined && (
            <span lang="zh-TW" className="holder-han">
              {holder.chineseName}
            </span>
          )}
          <span>{holder.name}</span>
        </h2>
        <Facts facts={facts} isLarge />
        {children}
      </div>
    </div>
  );
}

/** The last day of a passport, and how long that is from today. */
function Expiry({ on }: { readonly on: string | undefined }): ReactNode {
  const { t, locale } = useTexts('workbench-desks');
  if (on === undefined) return '–';
  const left = monthsBetween(taipeiDay(new Date()), on);
  const words =
    left < 0
      ? t('workbench-desks.valid-over')
      : left < SIX_MONTHS
        ? t('workbench-desks.valid-too-short')
        : t('workbench-desks.years-months-left', { years: Math.floor(left / 12), months: left % 12 });
  return (
    <>
      {dayText(on, locale)}
      <span className={left < SIX_MONTHS ? 'holder-left holder-short' : 'holder-left'}>
        <span aria-hidden="true">{left < SIX_MONTHS ? '! ' : '✓ '}</span>
        {words}
      </span>
    </>
  );
}
