import { $api, onSignedOut, Refused, timeText, useSession, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';

const SessionOver = lazy(() => import('./session-over.js').then((part) => ({ default: part.SessionOver })));

const LOOK_EVERY_MS = 10_000;
const WARN_MS = 2 * 60_000;
/** Whoever did something so lately is still there and is not asked. */
const AT_WORK_MS = 10 * 60_000;
const SIGNS_OF_WORK = ['pointerdown', 'keydown', 'scroll'] as const;

/**
 * Keeps whoever is at work signed in, warns whoever seems to have left, and where the session is over lets one sign in over
 * the page, which stays as it is.
 */
export function SessionWatch(): ReactNode {
  const { t } = useTexts('shell');
  const { person } = useSession('portal');
  const session = $api.useQuery('get', '/api/session', {}, { retry: false, staleTime: 60_000 });
  const [isOver, setOver] = useState(false);
  const [isSoon, setSoon] = useState(false);
  const atWork = useRef(0);
  const { refetch } = session;
  const expiresAt = person?.expiresAt;

  // A stranger is refused as well, and has no session that could be over.
  const isSomebody = person !== undefined;
  const isRefused = session.error instanceof Refused && session.error.reason === 'sign-in-needed';
  useEffect(() => {
    setOver(isSomebody && isRefused);
    onSignedOut(() => setOver(isSomebody));
  }, [isSomebody, isRefused]);
  useEffect(() => {
    const note = (): void => {
      atWork.current = Date.now();
    };
    note();
    for (const sign of SIGNS_OF_WORK) window.addEventListener(sign, note, { passive: true });
    return () => {
      for (const sign of SIGNS_OF_WORK) window.removeEventListener(sign, note);
    };
  }, []);
  useEffect(() => {
    if (expiresAt === undefined) return undefined;
    const look = (): void => {
      const left = Date.parse(expiresAt) - Date.now();
      setSoon(left > 0 && left < WARN_MS && Date.now() - atWork.current > AT_WORK_MS);
      if (left <= 0 || (left < WARN_MS && Date.now() - atWork.current <= AT_WORK_MS)) void refetch();
    };
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [expiresAt, refetch]);

  if (!person || expiresAt === undefined) return null;
  // The first answer renews the session and still tells the old time.
  const stay = async (): Promise<void> => {
    await refetch();
    await refetch();
  };
  return (
    <>
      <div role="alert" className={isSoon && !isOver ? 'portal-bar' : 'tw-visually-hidden'}>
        {isSoon && !isOver && (
          <>
            <span>
              <strong>{t('shell.session-soon', { time: timeText(expiresAt) })}</strong> {t('shell.session-soon-detail')}
            </span>
            <button type="button" className="portal-bar-button" onClick={() => void stay()}>
              {t('shell.stay-signed-in')}
            </button>
          </>
        )}
      </div>
      {isOver && (
        <Suspense>
          <SessionOver person={person} onDone={() => setOver(false)} />
        </Suspense>
      )}
    </>
  );
}
