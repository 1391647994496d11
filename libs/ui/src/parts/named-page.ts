import { useRouterState } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/**
 * The window is called as the heading of the page in it, in the language shown; after a change of page the heading takes the
 * focus, so that a screen reader says where one is. Headings come when the words and data of a page are there.
 * @param place holds the page and its heading
 */
export function useNamedPage(place: RefObject<HTMLElement | null>, site: string): void {
  const path = useRouterState({ select: ({ resolvedLocation, location }) => (resolvedLocation ?? location).pathname });
  const shown = useRef(path);
  const last = useRef<{ readonly heading: HTMLElement | null; readonly name: string }>({ heading: null, name: '' });
  useEffect(() => {
    const main = place.current;
    if (!main) return undefined;
    let isNew = shown.current !== path;
    shown.current = path;
    const before = last.current;
    const look = (): void => {
      const heading = main.querySelector('h1');
      const name = heading?.textContent ?? '';
      document.title = name === '' || name === site ? site : `${name} · ${site}`;
      // The page before stays until the words of the next one are there.
      if (isNew && heading === before.heading && name === before.name) return;
      last.current = { heading, name };
      if (!heading || !isNew) return;
      isNew = false;
      // A counter page has its field ready for the scanner.
      if (document.activeElement?.matches('input, textarea') && main.contains(document.activeElement)) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    };
    look();
    const watch = new MutationObserver(look);
    watch.observe(main, { childList: true, characterData: true, subtree: true });
    return () => watch.disconnect();
  }, [place, path, site]);
}
