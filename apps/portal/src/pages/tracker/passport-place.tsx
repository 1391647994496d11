import { $api, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

/** The counter or mission that the applicant chose to bring the passport to. */
export function PassportPlace({ caseNo }: { readonly caseNo: string }): ReactNode {
  const { t, of } = useTexts('portal-tracker');
  const { data: file } = $api.useQuery('get', '/api/cases/{caseNo}/file', { params: { path: { caseNo } } });
  const { data: offices } = $api.useQuery('get', '/api/reference/offices', {}, { staleTime: Infinity });
  const { visa } = (file?.application ?? {}) as { readonly visa?: { readonly inspectionPlace?: string } };
  const office = offices?.find(({ code }) => code === visa?.inspectionPlace);
  return (
    <p className="tracker-place">
      {office ? t('portal-tracker.at', { place: of(office) }) : ' '}
      {office?.address && <span className="case-faint case-small"> {office.address}</span>}
    </p>
  );
}
