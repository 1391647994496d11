/** `encodeURIComponent` leaves these, which RFC 8187 has no place for. */
const LEFT = /['()*]/g;

const escapeOf = (letter: string): string => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;

/** Content-Disposition of a file that somebody named: kept, never shown in our pages, under that name to the letter. */
export const attachment = (fileName: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(fileName).replaceAll(LEFT, escapeOf)}`;
