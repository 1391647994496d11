import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { FormReason, isRequired, normaliseForm, valueAt } from '@talent-window/domain';
import { ErrorSummary, useTexts } from '@talent-window/ui';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { AddressFields, CITY, DISTRICT, STREET } from './address/address-fields.js';
import { Label } from './both-languages.js';
import type { DraftKeeper, DraftView } from './draft-keeper.js';
import { FieldInput } from './fields/field-input.js';
import type { FieldProps } from './fields/field-props.js';
import { ApplyBar } from './apply-bar.js';
import { useFindingText } from './finding-text.js';
import type { Judgement } from './judgement.js';
import { ButtonLink } from './links.js';
import { PassportLines } from './passport/passport-lines.js';
import type { Step, StepId } from './steps.js';
import { findingsOf, isShown } from './steps.js';

/** What is said while somebody still types: these cannot become right by typing on. */
const AT_ONCE: ReadonlySet<string> = new Set([FormReason.TooLong, FormReason.BadUnicode]);
/** What is said only once somebody wants to go on. */
const AT_LAST: ReadonlySet<string> = new Set([FormReason.Required, FormReason.ConsentRequired]);

/** Answers that lock something; said before they are given. */
const DECIDES = ['nationality', 'where', 'validity', 'collection', 'field'] as const satisfies readonly StepId[];

const WITH_PASSPORT: readonly StepId[] = ['name', 'passport'];

/** One page of the form: few questions, each judged as it is answered, all together when one wants to go on. */
export function StepPage({
  keeper,
  view,
  judgement,
  steps,
  step,
}: {
  readonly keeper: DraftKeeper;
  readonly view: DraftView;
  readonly judgement: Judgement;
  readonly steps: readonly Step[];
  readonly step: Step;
}): ReactNode {
  const { t } = useTexts('portal-apply', 'form', 'shell');
  const findingText = useFindingText();
  const navigate = useNavigate();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState<readonly string[]>([]);
  const [tries, setTries] = useState(0);
  const { form, scope } = judgement;
  const draftId = view.draft.id;

  const findings = findingsOf(step, judgement.findings);
  const isSaid = ({ path, reason }: { path: string; reason: string }): boolean =>
    tried.includes(path) ||
    AT_ONCE.has(reason) ||
    (!AT_LAST.has(reason) && [...left].some((it) => path.startsWith(it)));
  const said = findings.filter(isSaid);
  const errorOf = (path: string): string | undefined => {
    const finding = said.find((it) => it.path === path);
    return finding && findingText(finding);
  };

  const at = steps.indexOf(step);
  const following = steps[at + 1];
  const goOn = (): void => {
    void keeper.flush();
    if (following?.section === step.section) {
      void navigate({ to: '/apply/$draftId/$page', params: { draftId, page: following.id } });
    } else void navigate({ to: '/apply/$draftId', params: { draftId } });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wrong = findings.filter(({ severity }) => severity === 'error').map(({ path }) => path);
    setTried(wrong);
    setTries(tries + 1);
    if (wrong.length === 0) goOn();
  };

  const propsOf = (field: Step['fields'][number]): FieldProps => ({
    field,
    path: field.path,
    value: valueAt(view.content, field.path),
    form,
    scope,
    isRequired: isRequired(field.required, scope),
    errorOf,
    onChange: (value) => keeper.change({ [field.path]: value }),
    onDone: () => {
      setLeft(new Set([...left, field.path]));
      const { content } = keeper.getView();
      const kept = valueAt(normaliseForm(keeper.form, content), field.path);
      if (typeof kept === 'string' && kept !== valueAt(content, field.path)) keeper.change({ [field.path]: kept });
    },
  });
  const shown = step.fields.filter((field) => isShown(field, scope));
  const address = [CITY, DISTRICT, STREET].map((path) => shown.find((field) => field.path === path));
  const [city, district, street] = address;
  const others = shown.filter((field) => !address.includes(field));
  const ofSection = steps.filter(({ section }) => section === step.section);
  const summary = findings
    .filter(({ path, severity }) => severity === 'error' && tried.includes(path))
    .map((finding) => ({ fieldId: finding.path, text: `${labelOf(step, finding.path, t)}: ${findingText(finding)}` }));

  return (
    <form onSubmit={submit} noValidate>
      <ApplyBar keeper={keeper} view={view} />
      <Text className="apply-eyebrow">
        {t(`form.section.${step.section}`)}
        {ofSection.length > 1 &&
          ` · ${t('portal-apply.step-of', { number: ofSection.indexOf(step) + 1, all: ofSection.length })}`}
      </Text>
      <Title order={1} mb="md">
        <Label text={`portal-apply.step-${step.id}`} />
      </Title>
      <ErrorSummary key={tries} items={summary} />
      <Stack gap="lg">
        {DECIDES.some((it) => it === step.id) && (
          <Text className="apply-decides">{t(`portal-apply.decides-${step.id as (typeof DECIDES)[number]}`)}</Text>
        )}
        {WITH_PASSPORT.includes(step.id) && (
          <PassportLines content={view.content} onTake={(values) => keeper.change(values)} />
        )}
        {city && district && street && (
          <AddressFields city={propsOf(city)} district={propsOf(district)} street={propsOf(street)} />
        )}
        {others.map((field) => (
          <FieldInput key={field.path} {...propsOf(field)} />
        ))}
      </Stack>
      <Group mt="xl" gap="md" className="tw-no-print">
        <Button type="submit" size="md">
          {t('shell.continue')}
        </Button>
        {tried.length > 0 && summary.length > 0 && (
          <Button variant="subtle" onClick={goOn}>
            {t('portal-apply.leave-for-later')}
          </Button>
        )}
        {at > 0 && tried.length === 0 && (
          <ButtonLink
            variant="subtle"
            to="/apply/$draftId/$page"
            params={{ draftId, page: steps[at - 1]?.id ?? step.id }}
          >
            {t('shell.back')}
          </ButtonLink>
        )}
      </Group>
    </form>
  );
}

const labelOf = (step: Step, path: string, t: (key: `form.${string}`) => string): string => {
  const field = step.fields.find((it) => path === it.path || path.startsWith(`${it.path}.`));
  const below = field?.items?.find((it) => path.endsWith(`.${it.path}`));
  return t((below ?? field)?.label as `form.${string}`);
};
