import type { Story } from './story.js';

/** What was reached, and how often: `stage command accepted`, `stage command refused`, steps by kind, and the ends. */
export class Coverage {
  private readonly counts = new Map<string, number>();

  add({ answers, steps, view }: Story): void {
    for (const { command, result } of answers) {
      this.count(`${command.stage} ${command.name} ${result.kind === 'recorded' ? 'accepted' : 'refused'}`);
    }
    for (const { kind, what, stage, view: at } of steps) {
      const { stage: where, outcome } = at.progress;
      if (kind === 'fact-taken' || kind === 'polled') this.count(`${where} ${kind} ${what}`);
      if (kind === 'message-ignored') this.count(`${outcome ? 'closed' : where} ignored ${what}`);
      if (kind === 'deadline-passed') this.count(`${stage} ${what}`);
      if (kind === 'done' && (what === 'refunded' || what === 'applicant-asked'))
        this.count(`${outcome ? 'closed' : where} ${what}`);
    }
    this.count(`${view.progress.caseType} ${view.progress.outcome}`);
  }

  has(what: string): boolean {
    return this.counts.has(what);
  }

  summary(): string {
    const lines = [...this.counts].sort(([a], [b]) => (a < b ? -1 : 1));
    return lines.map(([what, count]) => `${String(count).padStart(5)}  ${what}`).join('\n');
  }

  private count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }
}
