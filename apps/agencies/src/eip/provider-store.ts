import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly expiresAt: number;
}

/**
 * What the provider remembers, in memory: it outlives a change of keys, not the process. Officers then sign in again here;
 * their sessions at the desk are the platform's own.
 */
export class ProviderStore {
  private readonly kept = new Map<string, Kept>();

  /** One model's view, as the provider asks for it. */
  of(model: string): Adapter {
    const find = (id: string): AdapterPayload | undefined => this.find(`${model}:${id}`);
    const findBy = (key: 'uid' | 'userCode', value: string): AdapterPayload | undefined =>
      this.all(model).find((payload) => payload[key] === value);
    const done = Promise.resolve();
    return {
      find: (id) => Promise.resolve(find(id)),
      findByUid: (uid) => Promise.resolve(findBy('uid', uid)),
      findByUserCode: (code) => Promise.resolve(findBy('userCode', code)),
      upsert: (id, payload, seconds) => {
        this.kept.set(`${model}:${id}`, { payload, expiresAt: Date.now() + (seconds || LONG_SECONDS) * 1000 });
        return done;
      },
      consume: (id) => {
        const payload = find(id);
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
        return done;
      },
      destroy: (id) => {
        this.kept.delete(`${model}:${id}`);
        return done;
      },
      revokeByGrantId: (grantId) => {
        for (const [key, { payload }] of this.kept) if (payload.grantId === grantId) this.kept.delete(key);
        return done;
      },
    };
  }

  /** What of one model is not over yet. */
  all(model: string): AdapterPayload[] {
    const keys = [...this.kept.keys()].filter((key) => key.startsWith(`${model}:`));
    return keys.map((key) => this.find(key)).filter((payload) => payload !== undefined);
  }

  private find(key: string): AdapterPayload | undefined {
    const found = this.kept.get(key);
    if (found && found.expiresAt > Date.now()) return found.payload;
    this.kept.delete(key);
    return undefined;
  }
}

const LONG_SECONDS = 12 * 60 * 60;
