/** How far protected fields are sealed by the newest key. */
export interface KeyRotation {
  /** rows that were sealed anew */
  readonly sealed: number;
  /** the first rows that no key at hand opens: `table:key` */
  readonly unopened: readonly string[];
  /** where it goes on; absent once all tables are done */
  readonly next?: { readonly table: string; readonly after: readonly string[] };
}
