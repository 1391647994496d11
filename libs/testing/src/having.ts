type Json = Record<string, unknown>;

/** A copy of some content with the values at dotted paths replaced; undefined takes one away. */
export const having = (content: unknown, changes: Readonly<Record<string, unknown>>): Json => {
  const copy = structuredClone(content) as Json;
  for (const [path, value] of Object.entries(changes)) {
    const names = path.split('.');
    let at = copy;
    for (const name of names.slice(0, -1)) at = (at[name] ??= {}) as Json;
    const last = names.at(-1) ?? '';
    if (value === undefined) delete at[last];
    // Defined, as JSON.parse does: an assignment to `__proto__` would make no field.
    else Object.defineProperty(at, last, { value, enumerable: true, writable: true, configurable: true });
  }
  return copy;
};
