import { fetchWithin } from '@talent-window/adapters';

const WAIT_MS = 5_000;

/** An answer of a configured address, never of one that a certificate names; undefined where there is none. */
export async function fetchStatus(
  address: string,
  { largest, ask }: { readonly largest: number; readonly ask?: ArrayBuffer },
): Promise<ArrayBuffer | undefined> {
  const ocsp = { method: 'POST', headers: { 'content-type': 'application/ocsp-request' } } as const;
  try {
    const answer = await fetchWithin({ places: [address], timeoutMs: WAIT_MS, mostBytes: largest })(
      address,
      ask && { ...ocsp, body: ask },
    );
    return answer.ok ? await answer.arrayBuffer() : undefined;
  } catch {
    return undefined;
  }
}
