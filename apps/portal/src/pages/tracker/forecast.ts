import { useQuery } from '@tanstack/react-query';
import type { Progress } from '../../case/own-case.js';

/** When cases like this one usually end, measured from those closed lately. */
export interface Forecast {
  readonly casesMeasured: number;
  readonly expectedFrom?: string;
  readonly expectedTo?: string;
  readonly stages: readonly {
    readonly stage: Progress['stage'];
    readonly usualFrom: number;
    readonly usualTo: number;
  }[];
}

/** Undefined where nothing can be said yet: the page then shows the promise of the law alone. */
export function useForecast(caseNo: string, wanted: boolean): Forecast | undefined {
  const { data } = useQuery({
    queryKey: ['forecast', caseNo],
    enabled: wanted,
    retry: false,
    staleTime: 60_000,
    queryFn: async (): Promise<Forecast | null> => {
      const answer = await fetch(`/api/cases/${caseNo}/forecast`);
      return answer.ok ? ((await answer.json()) as Forecast) : null;
    },
  });
  return data && data.casesMeasured > 0 ? data : undefined;
}
