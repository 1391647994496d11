import { Kbd, Modal, Switch, Table, Text } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { TextKey } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useSingleKeys } from './keys.js';

/** Every key of the workbench, by where it works. */
const KEYS: readonly {
  readonly where: TextKey<'workbench-desk'>;
  readonly keys: readonly (readonly [keys: readonly string[], does: TextKey<'workbench-desk'>])[];
}[] = [
  {
    where: 'workbench-desk.keys-everywhere',
    keys: [
      [['/'], 'workbench-desk.key-search'],
      [['?'], 'workbench-desk.key-help'],
      [['j', 'k'], 'workbench-desk.key-next'],
    ],
  },
  {
    where: 'workbench-desk.keys-queue',
    keys: [[['o', 'Enter'], 'workbench-desk.key-open']],
  },
  {
    where: 'workbench-desk.keys-case',
    keys: [
      [['c'], 'workbench-desk.key-claim'],
      [['a'], 'workbench-desk.key-approve'],
      [['r'], 'workbench-desk.key-return'],
      [['s'], 'workbench-desk.key-supplement'],
      [['x'], 'workbench-desk.key-refuse'],
      [['[', ']'], 'workbench-desk.key-tab'],
      [['u'], 'workbench-desk.key-back'],
    ],
  },
  {
    where: 'workbench-desk.keys-document',
    keys: [
      [['+', '−', '0'], 'workbench-desk.key-zoom'],
      [['.'], 'workbench-desk.key-turn'],
      [['←', '→'], 'workbench-desk.key-page'],
    ],
  },
];

export function KeysHelp({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }): ReactNode {
  const { t } = useTexts('workbench-desk', 'shell');
  const [on, set] = useSingleKeys();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('workbench-desk.keys')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <div className="desk-keys">
        {KEYS.map(({ where, keys }) => (
          <section key={where}>
            <Text component="h3" fw={650} size="sm" mb={4}>
              {t(where)}
            </Text>
            <Table withRowBorders={false} verticalSpacing={3} horizontalSpacing={0}>
              <Table.Tbody>
                {keys.map(([each, does]) => (
                  <Table.Tr key={does}>
                    <Table.Td w="6.5rem">
                      {each.map((key) => (
                        <Kbd key={key} size="sm" mr={4}>
                          {key}
                        </Kbd>
                      ))}
                    </Table.Td>
                    <Table.Td>{t(does)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </section>
        ))}
      </div>
      <Switch
        mt="md"
        checked={on}
        onChange={(event) => set(event.currentTarget.checked)}
        label={t('workbench-desk.single-keys')}
        description={t('workbench-desk.single-keys-hint')}
      />
    </Modal>
  );
}
