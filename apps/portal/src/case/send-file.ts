import type { Problem, Schemas } from '@talent-window/ui';
import { locale, Refused, Unreached } from '@talent-window/ui';

type Document = Schemas['Document'];

export const LARGEST_FILE = 20 * 1024 * 1024;

/** Puts a file into a slot of a draft, telling how far it is. One that is cut off leaves nothing behind. */
export function sendFile(
  { draftId, slot, commandId }: { readonly draftId: string; readonly slot: string; readonly commandId?: string },
  file: File,
  onProgress: (percent: number) => void,
): Promise<Document> {
  const query = new URLSearchParams({ slot, ...(commandId ? { commandId } : {}) });
  const body = new FormData();
  body.append('file', file);
  const language = locale();
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/drafts/${draftId}/documents?${query.toString()}`);
    request.setRequestHeader('accept-language', language);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(Math.round((loaded / total) * 100)));
    request.addEventListener('load', () => {
      if (request.status === 201) return resolve(request.response as Document);
      const problem = request.response as Problem | null;
      return reject(problem?.reason ? new Refused(problem, language) : new Unreached(String(request.status)));
    });
    request.addEventListener('error', () => reject(new Unreached('the file was cut off')));
    request.send(body);
  });
}
