// NUL and lone surrogates cannot be stored as JSON; other control characters have no place in a text. Marks that turn the order
// of what stands around them make a text read otherwise than it is; those that single letters of Arabic and Hebrew need do not.
const UNFIT_ANYWHERE = '\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069';
const UNFIT_IN_LINE = new RegExp(`[\\p{Cc}\\u2028\\u2029${UNFIT_ANYWHERE}]`, 'u');
const UNFIT_IN_LINES = new RegExp(`[^\\P{Cc}\\n\\r\\t]|[${UNFIT_ANYWHERE}]`, 'u');
// Come with what is copied from elsewhere, show nothing, and make two texts that look alike differ.
const INVISIBLE = /[\u200b\u2060\ufeff]/gu;

/** Whether a text has characters that nobody may keep or be shown; it may have lines. */
export const isUnfitText = (text: string): boolean => UNFIT_IN_LINES.test(text);

/** The same for a text of one line. */
export const isUnfitLine = (text: string): boolean => UNFIT_IN_LINE.test(text);

export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');
