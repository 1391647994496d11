import type { Schemas } from '@talent-window/ui';
import { $api } from '@talent-window/ui';

/** When cases like this one usually end, measured from those closed lately. */
export type Forecast = Schemas['Forecast'];

/** Undefined where nothing can be said yet: the page then shows the promise of the law alone. */
export function useForecast(caseNo: string, wanted: boolean): Forecast | undefined {
  const { data } = $api.useQuery(
    'get',
    '/api/cases/{caseNo}/forecast',
    { params: { path: { caseNo } } },
    { enabled: wanted, retry: false, staleTime: 60_000 },
  );
  return data && data.casesMeasured > 0 ? data : undefined;
}
