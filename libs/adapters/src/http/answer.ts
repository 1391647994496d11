import type { Day, Instant } from '@talent-window/contracts/vocabulary';
import { AgencyError } from './agency-error.js';
import type { WireAnswer } from './send-signed.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads an outside system's answer field by field; an answer of another shape counts as none. */
export class Answer {
  private constructor(
    private readonly system: string,
    private readonly operation: string,
    private readonly status: number,
    private readonly fields: Readonly<Record<string, unknown>>,
    private readonly at: string,
  ) {}

  static parse(system: string, operation: string, { status, bytes }: WireAnswer): Answer {
    let content: unknown;
    try {
      content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch (cause) {
      throw AgencyError.unavailable({ system, operation, status, problem: 'the answer is not JSON', cause });
    }
    if (isObject(content)) return new Answer(system, operation, status, content, '');
    throw AgencyError.unavailable({ system, operation, status, problem: 'the answer is not an object' });
  }

  has(name: string): boolean {
    return this.fields[name] !== undefined && this.fields[name] !== null;
  }

  text(name: string): string {
    const value = this.fields[name];
    return typeof value === 'string' && value !== '' ? value : this.fail(name, 'a text');
  }

  flag(name: string): boolean {
    const value = this.fields[name];
    return typeof value === 'boolean' ? value : this.fail(name, 'true or false');
  }

  wholeNumber(name: string): number {
    const value = this.fields[name];
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : this.fail(name, 'a whole number');
  }

  oneOf<T extends string>(name: string, allowed: readonly T[]): T {
    const value = this.fields[name];
    return allowed.find((one) => one === value) ?? this.fail(name, `one of ${allowed.join(', ')}`);
  }

  day(name: string): Day {
    const value = this.text(name);
    return DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : this.fail(name, 'a day');
  }

  instant(name: string): Instant {
    const time = Date.parse(this.text(name));
    return Number.isNaN(time) ? this.fail(name, 'an instant') : new Date(time).toISOString();
  }

  bytes(name: string): Uint8Array {
    return new Uint8Array(Buffer.from(this.text(name), 'base64'));
  }

  each(name: string): Answer[] {
    const value = this.fields[name];
    if (!Array.isArray(value)) return this.fail(name, 'a list');
    return value.map((item: unknown, index) => {
      const at = `${this.at}${name}[${index}].`;
      return isObject(item)
        ? new Answer(this.system, this.operation, this.status, item, at)
        : this.fail(`${name}[${index}]`, 'an object');
    });
  }

  private fail(name: string, wanted: string): never {
    const { system, operation, status } = this;
    throw AgencyError.unavailable({
      system,
      operation,
      status,
      problem: `the answer's ${this.at}${name} is not ${wanted}`,
    });
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
