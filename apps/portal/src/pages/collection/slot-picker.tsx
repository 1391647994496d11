import { $api, api, dayText, ProblemNotice, taipeiDay, useTexts } from '@talent-window/ui';
import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { daysAfter } from '../../case/whole-days.js';

const DAYS_A_PAGE = 5;
/** Places are given from tomorrow on, within so many days. */
const DAYS_AHEAD = 60;

interface Place {
  readonly day: string;
  readonly slot: string;
}

const isWeekday = (day: string): boolean => ![0, 6].includes(new Date(day).getUTCDay());

const weekdays = (): readonly string[] => {
  const today = taipeiDay(new Date());
  return Array.from({ length: DAYS_AHEAD }, (_, nth) => daysAfter(today, nth + 1)).filter(isWeekday);
};

/** A day and then a time, from what is free; no calendar to leaf through. */
export function SlotPicker({
  caseNo,
  office,
  onBooked,
}: {
  readonly caseNo: string;
  readonly office: string;
  readonly onBooked: (place: Place) => void;
}): ReactNode {
  const { t, locale } = useTexts('portal-collection');
  const [page, setPage] = useState(0);
  const [day, setDay] = useState<string>();
  const [slot, setSlot] = useState<string>();
  const all = weekdays();
  const shown = all.slice(page * DAYS_A_PAGE, (page + 1) * DAYS_A_PAGE);
  const answers = useQueries({
    queries: shown.map((each) => ({
      queryKey: ['slots', office, each],
      queryFn: async () =>
        (await api.GET('/api/offices/{office}/slots', { params: { path: { office }, query: { day: each } } })).data ??
        [],
    })),
  });
  const free = shown.map((each, nth) => ({
    day: each,
    slots: (answers[nth]?.data ?? []).filter((it) => it.free > 0),
  }));
  const known = answers.every(({ isPending }) => !isPending);
  const chosen = free.find((it) => it.day === day);
  const book = $api.useMutation('put', '/api/cases/{caseNo}/appointment');
  const send = (): void => {
    if (!day || !slot || book.isPending) return;
    const place = { day, slot };
    book.mutate(
      { params: { path: { caseNo } }, body: place },
      { onSuccess: () => onBooked(place), onError: () => answers.forEach(({ refetch }) => void refetch()) },
    );
  };
  return (
    <div className="case-stack-tight">
      <fieldset className="case-field">
        <legend>{t('portal-collection.day')}</legend>
        <div className="collection-days">
          {free.map((it) => (
            <label key={it.day} className="collection-pick">
              <input
                type="radio"
                name="day"
                checked={day === it.day}
                disabled={it.slots.length === 0}
                onChange={() => {
                  setDay(it.day);
                  setSlot(undefined);
                }}
              />
              <span>{dayText(it.day, locale)}</span>
            </label>
          ))}
        </div>
        {known && free.every(({ slots }) => slots.length === 0) && <p>{t('portal-collection.no-days')}</p>}
        <p className="case-actions">
          {page > 0 && (
            <button type="button" className="case-link" onClick={() => setPage(page - 1)}>
              {t('portal-collection.earlier-days')}
            </button>
          )}
          {(page + 1) * DAYS_A_PAGE < all.length && (
            <button type="button" className="case-link" onClick={() => setPage(page + 1)}>
              {t('portal-collection.later-days')}
            </button>
          )}
        </p>
      </fieldset>
      {chosen && (
        <fieldset className="case-field">
          <legend>{t('portal-collection.time')}</legend>
          <div className="collection-slots">
            {chosen.slots.map((it) => (
              <label key={it.slot} className="collection-pick">
                <input type="radio" name="slot" checked={slot === it.slot} onChange={() => setSlot(it.slot)} />
                <span>
                  {it.slot}
                  <span className="case-hint">{t('portal-collection.places-left', { free: it.free })}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <ProblemNotice error={book.error} />
      <p>
        <button type="button" className="case-button" disabled={!day || !slot || book.isPending} onClick={send}>
          {day && slot ? t('portal-collection.book', { day, slot }) : t('portal-collection.book-none')}
        </button>
      </p>
    </div>
  );
}
