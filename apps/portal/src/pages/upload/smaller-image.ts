/** Pictures above this are made smaller before they are sent; a scan of a page is legible far below. */
const LARGE = 2.5 * 1_048_576;
const LONGEST_EDGE = 3000;
const QUALITY = 0.85;

/** The picture with fewer pixels and bytes where it is large, otherwise as it is; also where the browser cannot read it. */
export async function smallerImage(file: File): Promise<File> {
  if (file.size <= LARGE || !/^image\/(?:jpeg|png|webp)$/u.test(file.type)) return file;
  const { default: Compressor } = await import('compressorjs');
  const made = await new Promise<Blob>((resolve) => {
    new Compressor(file, {
      quality: QUALITY,
      maxWidth: LONGEST_EDGE,
      maxHeight: LONGEST_EDGE,
      mimeType: 'image/jpeg',
      success: resolve,
      error: () => resolve(file),
    });
  });
  if (made.size >= file.size) return file;
  return new File([made], file.name.replace(/\.\w+$/u, '.jpg'), { type: made.type });
}
