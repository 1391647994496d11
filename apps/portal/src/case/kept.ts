import { useEffect, useState } from 'react';

/** What somebody types, kept in this tab until it is sent: an ended session or a reload loses nothing. */
export function useKept<T>(key: string, empty: T): readonly [T, (value: T | ((before: T) => T)) => void, () => void] {
  const place = `talent-window.kept.${key}`;
  const [value, setValue] = useState<T>(() => read(place) ?? empty);
  useEffect(() => {
    sessionStorage.setItem(place, JSON.stringify(value));
  }, [place, value]);
  return [value, setValue, () => sessionStorage.removeItem(place)];
}

function read<T>(place: string): T | undefined {
  const kept = sessionStorage.getItem(place);
  if (kept === null) return undefined;
  try {
    return JSON.parse(kept) as T;
  } catch {
    return undefined;
  }
}
