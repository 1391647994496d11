import { createTheme, defaultVariantColorsResolver } from '@mantine/core';
import type { CSSVariablesResolver } from '@mantine/core';
import { COLOURS, COLUMN, FONT, PRIMARY_SHADE, SIZES, SPACES, TEAL } from './tokens.js';

/** The tokens as Mantine takes them. */
export const theme = createTheme({
  colors: { teal: TEAL },
  primaryColor: 'teal',
  primaryShade: PRIMARY_SHADE,
  black: COLOURS.ink,
  white: COLOURS.paper,
  fontFamily: FONT,
  fontSizes: SIZES,
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.6', lg: '1.5', xl: '1.4' },
  spacing: SPACES,
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  headings: {
    fontFamily: FONT,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.953rem', lineHeight: '1.3' },
      h2: { fontSize: '1.5625rem', lineHeight: '1.35' },
      h3: { fontSize: '1.25rem', lineHeight: '1.4' },
      h4: { fontSize: '1rem', lineHeight: '1.5' },
    },
  },
  // A dialog’s head is no banner of the page.
  components: { ModalHeader: { defaultProps: { role: 'presentation' } } },
  variantColorResolver: defaultVariantColorsResolver,
});

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The colours as `--tw-ink`, `--tw-ours-ground` …, for what no component draws. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    ...Object.fromEntries(Object.entries(COLOURS).map(([name, value]) => [`--tw-${kebab(name)}`, value])),
    '--tw-column': COLUMN,
  },
  light: {
    '--mantine-color-dimmed': COLOURS.faint,
    '--mantine-color-error': COLOURS.error,
    '--mantine-color-default-border': COLOURS.edge,
    '--mantine-color-placeholder': COLOURS.faint,
  },
  dark: {},
});
