import type { CaseNo } from '@talent-window/contracts/vocabulary';
import { rocYearAt } from '@talent-window/domain';
import { addToPouch } from '@talent-window/persistence';
import type { DataSource } from 'typeorm';

export interface PouchActivities {
  /** Puts a card on the dispatch list of the next pouch to a mission. Safe to repeat: a card lies in one pouch. @returns the pouch's number */
  addToPouch(caseNo: CaseNo, cardNo: string, office: string): Promise<string>;
}

export function createPouchActivities({ database }: { readonly database: DataSource }): PouchActivities {
  return {
    addToPouch: (caseNo, cardNo, office) =>
      addToPouch(database, { caseNo, cardNo, office, rocYear: rocYearAt(new Date().toISOString()) }),
  };
}
