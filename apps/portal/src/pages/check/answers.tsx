import { Title } from '@mantine/core';
import { isEmpty, valueAt } from '@talent-window/domain';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { Label } from '../apply/both-languages.js';
import type { DraftView } from '../apply/draft-keeper.js';
import { useFindingText } from '../apply/finding-text.js';
import type { Judgement } from '../apply/judgement.js';
import { AnchorLink } from '../apply/links.js';
import { findingsOf, isShown } from '../apply/steps.js';
import type { Step } from '../apply/steps.js';
import { useAnswerText } from './answer-text.js';

/** All that was answered, part by part, with a way back to each page. */
export function Answers({
  view,
  judgement: { form, scope, findings },
  steps,
}: {
  readonly view: DraftView;
  readonly judgement: Judgement;
  readonly steps: readonly Step[];
}): ReactNode {
  const { t } = useTexts('portal-check', 'portal-apply', 'form', 'shell');
  const answerText = useAnswerText(view);
  const findingText = useFindingText();
  const sections = form.sections.filter(({ id }) => steps.some(({ section }) => section === id));
  return (
    <>
      {sections.map(({ id }) => (
        <section key={id} aria-labelledby={`answers-${id}`}>
          <Title order={2} id={`answers-${id}`} className="check-heading">
            <Label text={`form.section.${id}`} />
          </Title>
          {steps
            .filter(({ section }) => section === id)
            .map((step) => (
              <div key={step.id} className="check-step">
                <dl>
                  {step.fields
                    .filter((field) => isShown(field, scope))
                    .map((field) => (
                      <Fragment key={field.path}>
                        <dt>
                          <Label text={field.label as `form.${string}`} />
                        </dt>
                        <dd id={field.path} tabIndex={-1}>
                          {isEmpty(valueAt(scope, field.path)) ? (
                            <span className="apply-optional">{t('portal-apply.no-answer')}</span>
                          ) : (
                            answerText(field.path, valueAt(scope, field.path))
                          )}
                          {findingsOf({ ...step, fields: [field] }, findings).map((finding) => (
                            <span
                              key={`${finding.path} ${finding.reason}`}
                              className={`check-finding check-finding-${finding.severity}`}
                            >
                              {findingText(finding)}
                            </span>
                          ))}
                        </dd>
                      </Fragment>
                    ))}
                </dl>
                <AnchorLink
                  to="/apply/$draftId/$page"
                  params={{ draftId: view.draft.id, page: step.id }}
                  className="tw-no-print"
                  aria-label={t('portal-check.change-what', { what: t(`portal-apply.step-${step.id}`) })}
                >
                  {t('shell.change')}
                </AnchorLink>
              </div>
            ))}
        </section>
      ))}
    </>
  );
}
