import type { DataSource, EntityManager } from 'typeorm';

/** What is only added to, by whoever works for the platform; its owner alone could, and triggers refuse even that. */
export const ONLY_ADDED = [
  'assignment_rules',
  'audit',
  'audit_head',
  'ledger_entry',
  'ledger_posting',
  'refund_step',
  'timeline',
] as const;

/** What the database alone writes. */
const ITS_OWN = ['audit_chain', 'migrations'] as const;

/**
 * Lets the role that API and workers sign in with do its work and no more. Safe to repeat; after every migration, so that a new
 * table is never without it.
 * @throws where there is no such role: it is for whoever runs the server to make
 */
export async function grantApp(database: DataSource | EntityManager, role: string): Promise<void> {
  const app = `"${role.replaceAll('"', '""')}"`;
  await database.query(`
    grant usage on schema public to ${app};
    grant select, insert, update, delete on all tables in schema public to ${app};
    grant usage, select on all sequences in schema public to ${app};
    revoke update, delete on ${ONLY_ADDED.join(', ')} from ${app};
    revoke insert, update, delete on ${ITS_OWN.join(', ')} from ${app};
    -- What a reset undid is marked as such.
    grant update (superseded_by) on timeline to ${app};
  `);
}
