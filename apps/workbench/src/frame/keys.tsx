import { useLocalStorage } from '@mantine/hooks';
import { useHotkeys } from 'react-hotkeys-hook';

const KEPT = 'talent-window.single-keys';

/** Single letters as commands can be switched off, for who speaks to the machine (WCAG 2.2, 2.1.4). */
export function useSingleKeys(): readonly [on: boolean, set: (on: boolean) => void] {
  const [on, set] = useLocalStorage({ key: KEPT, defaultValue: true, getInitialValueInEffect: false });
  return [on, set];
}

/** Does something at a key, wherever nothing is being typed. `?` and `/` stand for themselves, whatever the keyboard. */
export function useKey(key: string, act: (() => void) | undefined): void {
  const [on] = useSingleKeys();
  useHotkeys(
    key,
    (event) => {
      // An open dialog has the keyboard to itself.
      if (act === undefined || document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      act();
    },
    { enabled: on && act !== undefined, useKey: true, ignoreModifiers: key === '?' },
    [act],
  );
}
