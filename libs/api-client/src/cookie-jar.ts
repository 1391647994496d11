/** The cookies of one origin, by name; what has expired is forgotten. */
export class CookieJar {
  private readonly values = new Map<string, string>();

  /** Takes in what an answer sets. */
  keep(setCookies: readonly string[]): void {
    for (const setCookie of setCookies) {
      const [pair = '', ...attributes] = setCookie.split(';').map((part) => part.trim());
      const [name = '', ...value] = pair.split('=');
      if (attributes.some(isOver)) this.values.delete(name);
      else this.values.set(name, value.join('='));
    }
  }

  /** The Cookie header of the next request. */
  header(): string | undefined {
    if (this.values.size === 0) return undefined;
    return [...this.values].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}

const isOver = (attribute: string): boolean => {
  const [name = '', value = ''] = attribute.split('=');
  if (name.toLowerCase() === 'max-age') return Number(value) <= 0;
  return name.toLowerCase() === 'expires' && Date.parse(value) <= Date.now();
};
