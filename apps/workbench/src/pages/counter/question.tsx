import { Checkbox, Group, Radio, Stack, Text } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { InspectionQuestion, ReasonName } from './reasons.js';

interface QuestionProps {
  readonly question: InspectionQuestion;
  /** with how it is checked below it */
  readonly showsHow: boolean;
  readonly answer: boolean | undefined;
  readonly onAnswer: (answer: boolean) => void;
  readonly reasons: readonly ReasonName[];
  readonly onReasons: (reasons: readonly ReasonName[]) => void;
}

/** Yes or no on two large plates, which a glove hits; a no asks what is wrong. */
export function Question({ question, showsHow, answer, onAnswer, reasons, onReasons }: QuestionProps): ReactNode {
  const { t } = useTexts('workbench-counter');
  const { name, ask, how } = question;
  return (
    <Stack gap="sm" className="counter-question">
      <Radio.Group
        label={t(ask)}
        description={showsHow ? t(how) : undefined}
        name={name}
        value={answer === undefined ? null : answer ? 'yes' : 'no'}
        onChange={(value) => onAnswer(value === 'yes')}
      >
        <div className="counter-plates">
          <Radio.Card value="yes" id={`${name}-yes`} className="counter-plate counter-yes">
            <Radio.Indicator aria-hidden="true" /> {t('workbench-counter.yes')}
          </Radio.Card>
          <Radio.Card value="no" className="counter-plate counter-no">
            <Radio.Indicator aria-hidden="true" /> {t('workbench-counter.no')}
          </Radio.Card>
        </div>
      </Radio.Group>
      {answer === false && (
        <Checkbox.Group
          label={t('workbench-counter.why-not')}
          value={[...reasons]}
          onChange={(values) => onReasons(values)}
        >
          <Group gap="sm" mt="xs" className="counter-reasons">
            {question.reasons.map((reason) => (
              <Checkbox.Card key={reason} value={reason} className="counter-reason">
                <Checkbox.Indicator aria-hidden="true" />
                <Text span>{t(`workbench-counter.r-${reason}`)}</Text>
              </Checkbox.Card>
            ))}
          </Group>
        </Checkbox.Group>
      )}
    </Stack>
  );
}
