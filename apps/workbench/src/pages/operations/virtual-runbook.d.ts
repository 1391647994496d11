declare module 'virtual:runbook' {
  /** docs/runbook.md */
  const text: string;
  export default text;
}
