const WAIT_MS = 5_000;

/** An answer of a configured address, never of one that a certificate names; undefined where there is none. */
export async function fetchStatus(
  address: string,
  { largest, ask }: { readonly largest: number; readonly ask?: ArrayBuffer },
): Promise<ArrayBuffer | undefined> {
  try {
    const answer = await fetch(address, {
      redirect: 'error',
      signal: AbortSignal.timeout(WAIT_MS),
      ...(ask ? { method: 'POST', body: ask, headers: { 'content-type': 'application/ocsp-request' } } : {}),
    });
    if (!answer.ok || !answer.body) return undefined;
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > largest) return undefined;
      chunks.push(chunk);
    }
    return Uint8Array.from(Buffer.concat(chunks)).buffer;
  } catch {
    return undefined;
  }
}
