import { useSessionStorage } from '@mantine/hooks';

/**
 * What is typed and not yet sent: it outlives a reload, another tab of the case and the end of a session, and ends with the
 * window. @returns the value, how to set it, and how to forget it
 */
export function useKept<T>(name: string, empty: T): readonly [T, (value: T) => void, () => void] {
  const [value, set, forget] = useSessionStorage<T>({
    key: `talent-window.${name}`,
    defaultValue: empty,
    getInitialValueInEffect: false,
  });
  return [value, set, forget];
}
