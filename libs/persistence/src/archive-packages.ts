import type { ArchiveResult, CaseNo } from '@talent-window/contracts/vocabulary';
import type { DataSource } from 'typeorm';
import { ArchivePackageEntity } from './entities/archive-package.entity.js';

type Packed = Pick<ArchivePackageEntity, 'caseNo' | 'sha256' | 'size' | 'files'>;

/** Keeps what was packed. The very one that the archive has acknowledged stays so; another one of the same case is to be sent. */
export async function keepPackage(database: DataSource, { caseNo, sha256, size, files }: Packed): Promise<void> {
  await database.query(
    `insert into archive_package (case_no, state, sha256, size, files, packed_at) values ($1, 'packed', $2, $3, $4, now())
     on conflict (case_no) do update set state = 'packed', archive_no = null, answered_at = null, reason = null, sha256 = excluded.sha256, size = excluded.size,
       files = excluded.files, packed_at = excluded.packed_at
     where archive_package.state <> 'acknowledged' or archive_package.sha256 <> excluded.sha256`,
    [caseNo, sha256, size, files],
  );
}

export async function findPackage(database: DataSource, caseNo: CaseNo): Promise<ArchivePackageEntity | undefined> {
  return (await database.getRepository(ArchivePackageEntity).findOneBy({ caseNo })) ?? undefined;
}

/** What the archive answered. Safe to repeat: an acknowledgement is the last word. */
export async function keepArchiveAnswer(
  database: DataSource,
  caseNo: CaseNo,
  { state, archiveNo, reason }: ArchiveResult,
): Promise<void> {
  await database.query(
    `update archive_package set state = $2, archive_no = $3, reason = $4, answered_at = now(),
       refusals = refusals + case when $2 = 'refused' then 1 else 0 end
     where case_no = $1 and state = 'packed'`,
    [caseNo, state, archiveNo ?? null, reason ?? null],
  );
}

/** 工作清單: packages that the archive refused, the longest waiting first. */
export async function refusedPackages(database: DataSource): Promise<readonly ArchivePackageEntity[]> {
  return database
    .getRepository(ArchivePackageEntity)
    .find({ where: { state: 'refused' }, order: { answeredAt: 'asc' } });
}
