/** Why a file is refused or doubted; the texts stand in libs/i18n as `findings.<reason>`. */
export const FileReason = {
  TooLarge: 'file-too-large',
  Empty: 'file-empty',
  Infected: 'file-infected',
  TypeNotAllowed: 'file-type-not-allowed',
  ImageDamaged: 'image-damaged',
  ImageTooManyPixels: 'image-too-many-pixels',
  PdfDamaged: 'pdf-damaged',
  PdfEncrypted: 'pdf-encrypted',
  PdfNoPages: 'pdf-no-pages',
  PdfTooManyPages: 'pdf-too-many-pages',
  PhotoTooSmall: 'photo-too-small',
  PhotoWrongRatio: 'photo-wrong-ratio',
  PhotoBackgroundNotWhite: 'photo-background-not-white',
} as const;
export type FileReason = (typeof FileReason)[keyof typeof FileReason];
export const FILE_REASONS = Object.values(FileReason) as readonly FileReason[];

/** One thing wrong with a file, before it is known in which slot. */
export interface FileFault {
  readonly reason: FileReason;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly severity?: 'error' | 'warning';
}
