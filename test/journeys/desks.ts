/** What a test does and reads at the stand-ins, beside what the demo's people do there. */
export class Desks {
  constructor(private readonly url: string) {}

  async setMode(agency: string, mode: 'automatic' | 'manual'): Promise<void> {
    await this.post(`/${agency}/mode`, { mode });
  }

  async setFault(agency: string, profile: string): Promise<void> {
    await this.post(`/${agency}/faults`, { profile });
  }

  async concludeReview(reference: string, conclusion: 'accepted' | 'rejected'): Promise<void> {
    await this.post(`/labour-agency/desk/reviews/${encodeURIComponent(reference)}/conclude`, { conclusion });
  }

  /** What the reviewer sees when opening each document of a file, and one more than there are. */
  async documentsOfReview(reference: string): Promise<readonly Response[]> {
    const path = `${this.url}/labour-agency/desk/reviews/${encodeURIComponent(reference)}/documents`;
    return Promise.all([0, 1, 2, 3, 4].map((index) => fetch(`${path}/${index}`)));
  }

  /** What the card plant sees when opening each picture of an order, and one more than there are. */
  async picturesOfOrder(reference: string): Promise<readonly Response[]> {
    const path = `${this.url}/card-production/desk/orders/${encodeURIComponent(reference)}/pictures`;
    return Promise.all([0, 1].map((index) => fetch(`${path}/${index}`)));
  }

  async askSupplement(
    reference: string,
    asked: { readonly items: unknown; readonly fromAbroad: unknown },
  ): Promise<void> {
    await this.post(`/labour-agency/desk/reviews/${encodeURIComponent(reference)}/ask`, asked);
  }

  /** Money comes for what is still open of an order, though it may be paid by another attempt. */
  async settle(orderNo: string): Promise<void> {
    await this.post(`/payment-gateway/desk/orders/${orderNo}/settle`, {});
  }

  async spoilCard(reference: string): Promise<void> {
    await this.post(`/card-production/desk/orders/${encodeURIComponent(reference)}/spoil`, {});
  }

  async produceCard(reference: string): Promise<void> {
    await this.post(`/card-production/desk/orders/${encodeURIComponent(reference)}/produce`, {});
  }

  async receiveLot(office: string, size: number): Promise<void> {
    await this.post('/inventory/desk/lots', { office, size });
  }

  /** What an agency wrote down of a case by itself, in order. */
  async ledger(agency: string, caseNo: string): Promise<readonly string[]> {
    const { entries } = (await this.get(`/${agency}/ledger?caseNo=${caseNo}`)) as { entries: { what: string }[] };
    return entries.map(({ what }) => what);
  }

  /** 爭議款: the issuer of the payer's card takes the money back. */
  async chargeBack(attemptNo: string): Promise<void> {
    await this.post(`/payment-gateway/desk/trades/${attemptNo}/charge-back`, {});
  }

  /** How the gateway's settlement file is to be wrong. */
  async setSettlementFile(fault: string): Promise<void> {
    await this.post('/payment-gateway/desk/settlement-file', { fault });
  }

  /** All that an agency wrote down, whatever case it was about. */
  async entries(agency: string): Promise<readonly { readonly what: string; readonly details: unknown }[]> {
    return ((await this.get(`/${agency}/ledger`)) as { entries: { what: string; details: unknown }[] }).entries;
  }

  async mails(to: string): Promise<
    readonly {
      readonly serial: number;
      readonly messageId: string;
      readonly subject: string;
      readonly text: string;
    }[]
  > {
    const found = (await this.get(`/mail-catcher/messages?to=${encodeURIComponent(to)}`)) as {
      messages: { serial: number; messageId: string; subject: string; text: string }[];
    };
    return found.messages;
  }

  private async get(path: string): Promise<unknown> {
    const answer = await fetch(`${this.url}${path}`);
    if (!answer.ok) throw new Error(`GET ${path}: ${answer.status}`);
    return answer.json();
  }

  private async post(path: string, body: unknown): Promise<void> {
    const answer = await fetch(`${this.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`POST ${path}: ${answer.status} ${await answer.text()}`);
  }
}
