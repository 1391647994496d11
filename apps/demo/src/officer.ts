import { randomUUID } from 'node:crypto';
import type { ApiClient } from '@talent-window/api-client';
import type { Stage } from '@talent-window/contracts/vocabulary';
import { HitDecision } from '@talent-window/contracts/vocabulary';
import { eventually, patiently } from './patiently.js';

const NOTE: Readonly<Record<HitDecision, string>> = {
  'not-the-same': 'Another birth date and another passport. 出生日期及護照號碼均不符。',
  'same-person': 'Same passport number. 護照號碼相符。',
};

/** An officer at a desk. Each command has an id of its own, so that repeating it while the platform is away has one effect. */
export class Officer {
  constructor(private readonly api: ApiClient) {}

  async claim(caseNo: string): Promise<void> {
    const body = await this.turn(caseNo);
    await patiently('claim', () =>
      this.api.POST('/api/cases/{caseNo}/commands/claim', { params: { path: { caseNo } }, body }),
    );
  }

  /** Looks at every open hit and decides it, as a rule that it is somebody else; one that takes two officers may stay open. @returns how many there were */
  async decideHits(caseNo: string, decision: HitDecision = HitDecision.NotTheSame): Promise<number> {
    const said = new Set<string>();
    for (;;) {
      // One decision may settle several findings of the same match, so the officer looks again.
      const { desk } = await this.look(caseNo);
      const open = desk?.findings.find(
        (finding) => finding.result === 'hit' && finding.decision === undefined && !said.has(finding.findingId),
      );
      if (!open) return said.size;
      said.add(open.findingId);
      const body = { ...(await this.turn(caseNo)), findingId: open.findingId, decision, note: NOTE[decision] };
      await patiently('deciding the hit', () =>
        this.api.POST('/api/cases/{caseNo}/commands/decide-hit', { params: { path: { caseNo } }, body }),
      );
    }
  }

  async approve(caseNo: string): Promise<void> {
    const body = { ...(await this.turn(caseNo)), decision: 'approve' as const, reasons: [], note: '' };
    await patiently('approving', () =>
      this.api.POST('/api/cases/{caseNo}/commands/decide-review', { params: { path: { caseNo } }, body }),
    );
  }

  /** 臨櫃繳驗護照 */
  async inspectPassport(caseNo: string): Promise<void> {
    const body = { ...(await this.turn(caseNo)), result: 'passed' as const, note: '' };
    await patiently('recording the inspection', () =>
      this.api.POST('/api/cases/{caseNo}/commands/record-inspection', { params: { path: { caseNo } }, body }),
    );
  }

  /** 發證, against the passport; @param code what the holder shows */
  async handOver(caseNo: string, code?: string): Promise<void> {
    const { desk } = await this.look(caseNo);
    const body = {
      ...(await this.turn(caseNo)),
      cardNo: desk?.cardNo ?? '',
      passportNo: await this.passportOf(caseNo),
      ...(code === undefined ? {} : { code }),
    };
    await patiently('handing the card over', () =>
      this.api.POST('/api/cases/{caseNo}/commands/record-handover', { params: { path: { caseNo } }, body }),
    );
  }

  /** 封袋寄送: seals the pouch in which the card of a case lies. */
  async sendPouch(caseNo: string): Promise<void> {
    const { no } = await this.pouchOf(caseNo);
    await patiently('sending the pouch', () =>
      this.api.POST('/api/pouches/{pouchNo}/send', {
        params: { path: { pouchNo: no } },
        body: { sealNo: `S-${no}` },
      }),
    );
  }

  /** 點收: says that the card of a case was in its pouch, or was not. */
  async receivePouch(caseNo: string, state: 'received' | 'missing' = 'received'): Promise<void> {
    const { no, cardNo } = await this.pouchOf(caseNo);
    await patiently('receiving the pouch', () =>
      this.api.POST('/api/pouches/{pouchNo}/receipt', {
        params: { path: { pouchNo: no } },
        body: { items: [{ cardNo, state }] },
      }),
    );
  }

  /** The pouch in which the card of a case lies. */
  private async pouchOf(caseNo: string): Promise<{ readonly no: string; readonly cardNo: string }> {
    return eventually(`the pouch of ${caseNo}`, async () => {
      const pouches = await patiently('the pouches', () => this.api.GET('/api/pouches', {}));
      for (const { no, items } of pouches) {
        const item = items.find((it) => it.caseNo === caseNo && it.state !== 'withdrawn');
        if (item) return { no, cardNo: item.cardNo };
      }
      return undefined;
    });
  }

  /** As it stands in the passport that the holder presents: here, the one of the application. */
  private async passportOf(caseNo: string): Promise<string> {
    const { application } = await patiently('the file', () =>
      this.api.GET('/api/cases/{caseNo}/file', { params: { path: { caseNo } } }),
    );
    const { passport } = application as { readonly passport?: { readonly number?: string } };
    return passport?.number ?? '';
  }

  /** Waits until the case is at a stage and the officer may act on it. */
  async awaits(caseNo: string, stage: Stage, command: string): Promise<void> {
    await eventually(`${caseNo} at ${stage}`, async () => {
      const { commands } = await patiently('allowed actions', () =>
        this.api.GET('/api/cases/{caseNo}/allowed-actions', { params: { path: { caseNo } } }),
      );
      return commands.some((name: string) => name === command) || undefined;
    });
  }

  private async look(caseNo: string) {
    return patiently('opening the case', () => this.api.GET('/api/cases/{caseNo}', { params: { path: { caseNo } } }));
  }

  private async turn(caseNo: string): Promise<{ commandId: string; stage: Stage; visit: number }> {
    const { progress } = await this.look(caseNo);
    return { commandId: randomUUID(), stage: progress.stage, visit: progress.visit };
  }
}
