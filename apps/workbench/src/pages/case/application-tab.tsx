import { Late, ProblemNotice, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { Form } from './case-data.js';
import { useAmendments, useCaseFile, useForm } from './case-data.js';
import type { TabOf } from './case-tabs.js';
import type { Before } from './field-list.js';
import { FieldList } from './field-list.js';
import { shownFields, valueText } from './form-values.js';

/** What the applicant's last change had before it, by path. */
export function useBefore(caseNo: string, form: Form | undefined): Before {
  const { data } = useAmendments(caseNo);
  const last = data?.at(-1);
  const fields = form?.sections.flatMap((section) => section.fields) ?? [];
  return new Map(
    (last?.differences ?? []).flatMap(({ path, before }) => {
      const field = fields.find((each) => each.path === path || path.startsWith(`${each.path}.`));
      return field && form ? [[field.path, valueText(form, field, before)] as const] : [];
    }),
  );
}

/** The application as it stands, section by section. */
export function ApplicationTab({ view }: TabOf): ReactNode {
  const { t, of } = useTexts('workbench-case');
  const { caseNo, caseType } = view.progress;
  const { data: file, error, refetch } = useCaseFile(caseNo);
  const { data: form } = useForm(caseType);
  const before = useBefore(caseNo, form);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!file || !form) return <Late />;
  const mayAsk = view.allowedActions.includes('decideReview');
  return (
    <>
      {before.size > 0 && <p className="desk-faint">{t('workbench-case.changed', { count: before.size })}</p>}
      {form.sections.map((section) => {
        const fields = shownFields(form, section, file.application);
        return fields.length === 0 ? null : (
          <section key={section.id} className="desk-section">
            <h2>{of(form.texts[section.label])}</h2>
            <FieldList fields={fields} before={before} mayAsk={mayAsk} />
          </section>
        );
      })}
    </>
  );
}
