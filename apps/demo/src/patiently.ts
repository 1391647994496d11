/** How long a call is repeated while the platform is away, and how often. */
let patienceMs = 60_000;
let pauseMs = 250;
/** Not no, but not now. */
const TOO_MANY_REQUESTS = 429;

/** For everybody in this process: where the platform is away on purpose, or many people look at it at once. */
export function bePatient(forMs: number, lookingEveryMs = pauseMs): void {
  patienceMs = forMs;
  pauseMs = lookingEveryMs;
}

/** What the platform answered that no repetition will change. */
export class PlatformSaidNo extends Error {
  constructor(
    readonly what: string,
    readonly status: number,
    readonly problem: unknown,
  ) {
    super(`${what}: ${status} ${JSON.stringify(problem)}`);
  }
}

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** Makes a call until the platform has answered it; safe because every call here may be repeated. */
export async function patiently<T>(what: string, call: () => Promise<Answer<T>>): Promise<T> {
  const { data } = await answered(what, call);
  return data as T;
}

/** The same with the whole answer, for its headers. */
export async function answered<T>(what: string, call: () => Promise<Answer<T>>): Promise<Answer<T>> {
  const giveUpAt = Date.now() + patienceMs;
  for (;;) {
    const answer = await call().catch((error: unknown) => ({ away: String(error) }));
    if (!('away' in answer)) {
      if (answer.response.ok) return answer;
      const { status } = answer.response;
      if (status < 500 && status !== TOO_MANY_REQUESTS) throw new PlatformSaidNo(what, status, answer.error);
    }
    if (Date.now() > giveUpAt) throw new Error(`${what}: the platform stayed away (${reasonOf(answer)})`);
    await pause(pauseMs);
  }
}

/** Looks again and again until there is something to see. */
export async function eventually<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  const giveUpAt = Date.now() + patienceMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > giveUpAt) throw new Error(`${what} did not come about within ${patienceMs / 1000} s`);
    await pause(pauseMs);
  }
}

function reasonOf(answer: { readonly away: string } | Answer<unknown>): string {
  return 'away' in answer ? answer.away : `${answer.response.status} ${JSON.stringify(answer.error)}`;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
