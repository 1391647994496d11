/** The first that fits: browsers name the ones that they descend from as well. */
const BROWSERS = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['SamsungBrowser/', 'Samsung Internet'],
  ['Firefox/', 'Firefox'],
  ['FxiOS/', 'Firefox'],
  ['CriOS/', 'Chrome'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;
const SYSTEMS = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
] as const;

const named = (told: string, names: readonly (readonly [mark: string, name: string])[]): string | undefined =>
  names.find(([mark]) => told.includes(mark))?.[1];

/** `Chrome, Windows` of what a browser tells of itself; what tells no such thing stays as it is. */
export const browserName = (told: string): string => {
  const words = [named(told, BROWSERS), named(told, SYSTEMS)].filter((word) => word !== undefined);
  return words.length === 0 ? told : words.join(', ');
};
