import { ActionIcon, Button, Group, Text } from '@mantine/core';
import IconArrowDown from '@tabler/icons-react/icons/IconArrowDown';
import IconArrowUp from '@tabler/icons-react/icons/IconArrowUp';
import IconPencil from '@tabler/icons-react/icons/IconPencil';
import IconTrash from '@tabler/icons-react/icons/IconTrash';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { RuleForm } from './rule-form.js';
import type { AssignmentRule, Officer } from './rule-words.js';
import { useRuleWords } from './rule-words.js';

interface RuleListProps {
  readonly rules: readonly AssignmentRule[];
  readonly officers: readonly Officer[];
  readonly onChange: (rules: AssignmentRule[]) => void;
}

const newRule = (): AssignmentRule => ({ id: crypto.randomUUID(), name: '', when: {}, to: {}, order: 0 });

/** The rules in the order in which they are asked, each as a sentence. */
export function RuleList({ rules, officers, onChange }: RuleListProps): ReactNode {
  const { t } = useTexts('workbench-assignment');
  const wordsOf = useRuleWords(officers);
  const [edited, setEdited] = useState<AssignmentRule>();
  const moved = (at: number, by: number): AssignmentRule[] => {
    const others = rules.toSpliced(at, 1);
    const [rule] = rules.slice(at, at + 1);
    return rule ? others.toSpliced(at + by, 0, rule) : [...rules];
  };
  const keep = (rule: AssignmentRule): void => {
    const isNew = !rules.some(({ id }) => id === rule.id);
    onChange(isNew ? [...rules, rule] : rules.map((each) => (each.id === rule.id ? rule : each)));
    setEdited(undefined);
  };
  return (
    <div>
      {rules.length === 0 && <Text>{t('workbench-assignment.rules-none')}</Text>}
      <ol className="rule-list">
        {rules.map((rule, at) => {
          const { name, id } = rule;
          const { when, to } = wordsOf(rule);
          return (
            <li key={id}>
              <div>
                <Text fw={650}>{name}</Text>
                <Text>
                  {when} → {to}
                </Text>
              </div>
              <Group gap={4} wrap="nowrap">
                <ActionIcon
                  variant="subtle"
                  size="lg"
                  aria-label={t('workbench-assignment.up', { name })}
                  disabled={at === 0}
                  onClick={() => onChange(moved(at, -1))}
                >
                  <IconArrowUp size={18} aria-hidden="true" />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  size="lg"
                  aria-label={t('workbench-assignment.down', { name })}
                  disabled={at === rules.length - 1}
                  onClick={() => onChange(moved(at, 1))}
                >
                  <IconArrowDown size={18} aria-hidden="true" />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  size="lg"
                  aria-label={t('workbench-assignment.edit', { name })}
                  onClick={() => setEdited(rule)}
                >
                  <IconPencil size={18} aria-hidden="true" />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  size="lg"
                  aria-label={t('workbench-assignment.remove', { name })}
                  onClick={() => onChange(rules.filter((each) => each !== rule))}
                >
                  <IconTrash size={18} aria-hidden="true" />
                </ActionIcon>
              </Group>
            </li>
          );
        })}
      </ol>
      <Button variant="default" size="sm" onClick={() => setEdited(newRule())}>
        {t('workbench-assignment.add')}
      </Button>
      {edited && (
        <RuleForm
          key={edited.id}
          rule={edited}
          officers={officers}
          onKeep={keep}
          onClose={() => setEdited(undefined)}
        />
      )}
    </div>
  );
}
