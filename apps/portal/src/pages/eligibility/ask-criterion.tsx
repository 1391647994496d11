import { Button, List, Radio, Stack, Text } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Ask, ProfessionalField } from './ask.js';
import { Choice } from './choice.js';
import { Question } from './question.js';

export function AskCriterion({ field, answers, onAnswer }: Ask & { readonly field: ProfessionalField }): ReactNode {
  const { t, of } = useTexts('portal-eligibility');
  const [criterion, setCriterion] = useState(answers.criterion);
  const [isMissing, setMissing] = useState(false);
  const isAll = field.combination === 'all';
  const goesOn = criterion !== undefined && criterion !== 'none';
  return (
    <Question
      name="criterion"
      title={t(isAll ? 'portal-eligibility.q-criteria-all' : 'portal-eligibility.q-criterion')}
      hint={isAll ? of(field.text) : t('portal-eligibility.q-criterion-hint')}
      onContinue={() => {
        setMissing(criterion === undefined);
        if (goesOn) onAnswer({ criterion });
      }}
    >
      {isAll && (
        <List spacing="xs">
          {field.criteria.map(({ code, text }) => (
            <List.Item key={code}>{of(text)}</List.Item>
          ))}
        </List>
      )}
      <Radio.Group
        aria-labelledby="question"
        value={criterion ?? null}
        onChange={setCriterion}
        error={isMissing && criterion === undefined ? t('portal-eligibility.choose-one') : undefined}
      >
        <Stack gap="xs">
          {isAll ? (
            <Choice value="all" label={t('portal-eligibility.all-true')} />
          ) : (
            field.criteria.map(({ code, text }) => <Choice key={code} value={code} label={of(text)} />)
          )}
          <Choice value="none" label={t('portal-eligibility.none-fits')} />
        </Stack>
      </Radio.Group>
      {criterion === 'none' && (
        <div className="portal-note" role="status">
          <Text fw={650}>{t('portal-eligibility.none-fits-title')}</Text>
          <Text mb="sm">{t('portal-eligibility.none-fits-detail')}</Text>
          <Button variant="default" onClick={() => onAnswer({ criterion: undefined }, 'field')}>
            {t('portal-eligibility.other-field')}
          </Button>
        </div>
      )}
    </Question>
  );
}
