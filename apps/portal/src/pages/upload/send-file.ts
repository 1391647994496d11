import { locale, Refused, Unreached } from '@talent-window/ui';
import type { Problem } from '@talent-window/ui';
import type { DraftDocument } from '../apply/draft-keeper.js';

/** What one file may have at most; told before it is sent. */
export const LARGEST_FILE = 20 * 1_048_576;

interface Sending {
  readonly draftId: string;
  readonly slot: string;
  readonly file: File;
  readonly signal: AbortSignal;
  /** from 0 to 1 */
  readonly onProgress: (part: number) => void;
}

const bodyOf = (request: XMLHttpRequest): unknown => {
  try {
    return JSON.parse(request.responseText);
  } catch {
    return undefined;
  }
};

/**
 * Puts a file into a slot. By XMLHttpRequest, which says how far it is. What breaks off leaves nothing behind.
 * @throws Refused what is wrong with the file; Unreached where nothing came back
 */
export const sendFile = ({ draftId, slot, file, signal, onProgress }: Sending): Promise<DraftDocument> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/drafts/${draftId}/documents?slot=${encodeURIComponent(slot)}`);
    request.setRequestHeader('accept-language', locale());
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total));
    request.addEventListener('load', () => {
      const body = bodyOf(request);
      if (request.status === 201) resolve(body as DraftDocument);
      else if (body === undefined) reject(new Unreached(String(request.status)));
      else reject(new Refused(body as Problem, locale()));
    });
    request.addEventListener('error', () => reject(new Unreached('broken off')));
    request.addEventListener('abort', () => reject(new Unreached('given up')));
    signal.addEventListener('abort', () => request.abort());
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
