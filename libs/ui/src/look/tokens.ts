/**
 * Every colour, size and space of both web apps; nothing else in them names one. Contrast against paper is at least 4.5:1 for
 * text and 3:1 for edges and marks (WCAG 2.2, 1.4.3 and 1.4.11).
 */
export const COLOURS = {
  ink: '#17212b',
  /** text that is read second */
  faint: '#55606b',
  paper: '#ffffff',
  ground: '#f6f4ef',
  line: '#d9d5cc',
  /** edges of fields, which must be seen */
  edge: '#7a7f85',
  focus: '#ffb800',
  error: '#b3261e',
  errorGround: '#fdf1ef',
  /** waiting on the reader */
  yours: '#9a3412',
  yoursGround: '#fdf3ec',
  /** waiting on an authority */
  ours: '#0f5c6e',
  oursGround: '#edf5f6',
  done: '#2f6b3a',
  doneGround: '#eff6f0',
  stopped: '#5b6470',
  stoppedGround: '#f1f2f3',
} as const;

/** Deep teal from lightest to darkest; `PRIMARY_SHADE` is the colour of buttons and links, the next one that of hovering. */
export const TEAL = [
  '#edf5f6',
  '#d5e6e9',
  '#a9cdd4',
  '#79b2bd',
  '#4f99a8',
  '#2f8496',
  '#0f5c6e',
  '#0b4a59',
  '#083a46',
  '#052a33',
] as const;
export const PRIMARY_SHADE = 6;

export const FONT =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans TC", "Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei", sans-serif';

/** The scale of sizes, 1.25 from one to the next, for a body of 16 px. */
export const SIZES = { xs: '0.8rem', sm: '0.875rem', md: '1rem', lg: '1.25rem', xl: '1.5625rem' } as const;

/** Steps of the four-point grid. */
export const SPACES = { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.5rem' } as const;

/** The widest line of the portal. */
export const COLUMN = '42.5rem';
