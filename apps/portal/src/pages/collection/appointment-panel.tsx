import { $api, isRefused, ProblemNotice, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Progress } from '../../case/own-case.js';
import { SlotPicker } from './slot-picker.js';

/** When the holder comes: the time booked, or times to choose from. */
export function AppointmentPanel({ progress }: { readonly progress: Progress }): ReactNode {
  const { t } = useTexts('portal-collection');
  const { caseNo, collection, awaiting } = progress;
  const params = { params: { path: { caseNo } } };
  const [picks, setPicks] = useState(false);
  const [said, setSaid] = useState('');
  const { data, error, refetch } = $api.useQuery('get', '/api/cases/{caseNo}/appointment', params, { retry: false });
  const cancel = $api.useMutation('delete', '/api/cases/{caseNo}/appointment');
  const booked = isRefused(error, 'no-appointment') ? undefined : data;
  const canBook = collection.mode !== 'mission' && awaiting === 'handover';
  return (
    <section aria-labelledby="appointment" className="case-panel case-stack-tight">
      <h2 id="appointment" className="case-sub">
        {t('portal-collection.appointment-title')}
      </h2>
      <p role="status" className="collection-said">
        {said}
      </p>
      {collection.mode === 'mission' && <p>{t('portal-collection.appointment-mission')}</p>}
      {awaiting === 'entry' && <p>{t('portal-collection.appointment-after-entry')}</p>}
      {canBook && booked && (
        <>
          <p className="collection-booked">
            {t('portal-collection.appointment-now', { day: booked.day, slot: booked.slot })}
          </p>
          {!picks && (
            <p className="case-actions">
              <button type="button" className="case-button case-button-plain" onClick={() => setPicks(true)}>
                {t('portal-collection.move')}
              </button>
              <button
                type="button"
                className="case-link"
                onClick={() =>
                  cancel.mutate(params, {
                    onSuccess: () => {
                      setSaid(t('portal-collection.cancelled'));
                      void refetch();
                    },
                  })
                }
              >
                {t('portal-collection.cancel')}
              </button>
            </p>
          )}
        </>
      )}
      <ProblemNotice error={cancel.error} />
      {canBook && !booked && <p>{t('portal-collection.appointment-none')}</p>}
      {canBook && (!booked || picks) && (
        <SlotPicker
          caseNo={caseNo}
          office={collection.office}
          onBooked={({ day, slot }) => {
            setPicks(false);
            setSaid(t('portal-collection.booked', { day, slot }));
            void refetch();
          }}
        />
      )}
    </section>
  );
}
