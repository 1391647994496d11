declare module 'virtual:texts' {
  /** language → area → its texts by key */
  const loaders: Readonly<Record<string, Readonly<Record<string, () => Promise<{ default: Record<string, string> }>>>>>;
  export default loaders;
}
