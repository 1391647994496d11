import type { DataSource } from 'typeorm';
import { CaseFileEntity } from './entities/case-file.entity.js';
import { nameWordsOf } from './protection/name-words.js';
import { sealColumns, vaultOf } from './protection/protection.js';

const PAGE = 200;

/** What `case_file.name_index` must contain for a name, or some words of it, to be found; none where there is no word in it. */
export const nameHashesOf = (database: DataSource, name: string): readonly string[] =>
  nameWordsOf(name).flatMap((word) => vaultOf(database).nameIndex([word]));

/** What stands in `case_file.passport_index` for a number, however it is written. */
export const passportHashOf = (database: DataSource, number: string): string => vaultOf(database).passportIndex(number);

/** Makes the cases found by name that were there before there was an index. Safe to repeat, and by several at once. */
export async function indexNames(database: DataSource): Promise<number> {
  for (let done = 0; ;) {
    const rows = await database.query<{ caseNo: string; basic: unknown }[]>(
      `select case_no as "caseNo", coalesce(application -> 'basic', '{}') as basic from case_file
        where name_index is null and anonymised_at is null order by case_no limit ${PAGE}`,
    );
    for (const row of rows) {
      const columns = { application: { basic: row.basic }, nameIndex: null };
      const { nameIndex } = sealColumns(database, CaseFileEntity, row, columns);
      // An amendment that came into force meanwhile has written its own.
      await database.query('update case_file set name_index = $2 where case_no = $1 and name_index is null', [
        row.caseNo,
        nameIndex,
      ]);
    }
    done += rows.length;
    if (rows.length < PAGE) return done;
  }
}
