import { patiently } from '@talent-window/demo';

export interface LedgerLine {
  readonly what: string;
  readonly caseNo: string | null;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
}

/** The operator of the stand-ins: sets faults, and reads what each agency wrote down by itself. */
export class AgencyDesk {
  constructor(private readonly url: string) {}

  async setFault(agency: string, profile: string, delayMs: number): Promise<void> {
    await patiently(`${agency} plays ${profile}`, async () => {
      const response = await fetch(`${this.url}/${agency}/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ profile, delayMs }),
      });
      return { response };
    });
  }

  async ledger(agency: string, caseNo: string): Promise<readonly LedgerLine[]> {
    const { entries } = await this.read<{ entries: LedgerLine[] }>(`/${agency}/ledger?caseNo=${caseNo}`);
    return entries;
  }

  /** Message-IDs of all mails that were caught, and how often each came. */
  async mails(): Promise<readonly { readonly messageId: string; readonly count: number }[]> {
    return (await this.read<{ counts: { messageId: string; count: number }[] }>('/mail-catcher/counts')).counts;
  }

  private read<T>(path: string): Promise<T> {
    return patiently(`GET ${path}`, async () => {
      const response = await fetch(`${this.url}${path}`);
      return { response, data: (await response.json()) as T };
    });
  }
}
