import type { ApiClient } from '@talent-window/api-client';

/** Prints the timeline of a case as it happens, as a supervisor sees it. @returns how to stop, with one last look */
export function narrate(supervisor: ApiClient, caseNo: string): () => Promise<void> {
  let told = 0;
  let going = true;
  const tell = async (): Promise<void> => {
    const { data } = await supervisor
      .GET('/api/cases/{caseNo}/timeline', { params: { path: { caseNo } } })
      .catch(() => ({ data: undefined }));
    for (const entry of (data?.entries ?? []).slice(told)) {
      console.log(`  ${entry.at.slice(11, 19)}  ${entry.stage.padEnd(19)} ${entry.text.zh}  ${entry.text.en}`);
      told += 1;
    }
  };
  const telling = (async () => {
    while (going) {
      await tell();
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  })();
  return async () => {
    going = false;
    await telling;
    await tell();
  };
}
