import type { components } from '@talent-window/api-client';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { When } from '../../desk-parts/when.js';

type AuditEntry = components['schemas']['AuditEntry'];

const REFUSED = ':refused';

export function AuditTable({ entries }: { readonly entries: readonly AuditEntry[] }): ReactNode {
  const { t } = useTexts('workbench-overseeing', 'roles');
  const label = {
    who: t('workbench-overseeing.audit-who'),
    action: t('workbench-overseeing.audit-action'),
    caseNo: t('workbench-overseeing.audit-case'),
    details: t('workbench-overseeing.audit-details'),
  };
  return (
    <table className="hall-table">
      <thead>
        <tr>
          <th scope="col">{t('workbench-overseeing.audit-when')}</th>
          <th scope="col">{label.who}</th>
          <th scope="col">{label.action}</th>
          <th scope="col">{label.caseNo}</th>
          <th scope="col">{label.details}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ chain, seq, actor, action, caseNo, details, at }) => (
          <tr key={`${chain} ${seq}`}>
            <td className="audit-when">
              <When at={at} />
            </td>
            <td data-label={label.who}>
              {t(`roles.${actor.role as 'system'}`)}
              <br />
              <code className="audit-id">{actor.id}</code>
            </td>
            <td data-label={label.action}>
              <code>{action.replace(REFUSED, '')}</code>
              {action.endsWith(REFUSED) && <strong> {t('workbench-overseeing.audit-refused')}</strong>}
            </td>
            <td data-label={label.caseNo}>{caseNo ?? '–'}</td>
            <td data-label={label.details} className="audit-details">
              {Object.entries(details as Readonly<Record<string, unknown>>)
                .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
                .join(' · ')}
              <span className="hall-quiet">{t('workbench-overseeing.audit-chain', { chain, seq })}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
