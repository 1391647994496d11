import { useCallback, useState } from 'react';

function read<T>(key: string, empty: T): T {
  const text = sessionStorage.getItem(key);
  return text === null ? empty : (JSON.parse(text) as T);
}

/**
 * What is typed and not yet sent: it outlives a reload and the end of a session, and ends with the tab.
 * @returns the value, how to set it, and how to forget it
 */
export function useKept<T>(name: string, empty: T): readonly [T, (value: T) => void, () => void] {
  const key = `talent-window.${name}`;
  const [value, setValue] = useState(() => read(key, empty));
  const set = useCallback(
    (next: T) => {
      sessionStorage.setItem(key, JSON.stringify(next));
      setValue(next);
    },
    [key],
  );
  const forget = useCallback(() => {
    sessionStorage.removeItem(key);
    setValue(empty);
  }, [key, empty]);
  return [value, set, forget];
}
