/** A photo for a card: 35 mm × 45 mm at no fewer pixels than these. */
export const SMALLEST = { width: 413, height: 531 };
const LARGEST_WIDTH = 826;
const QUALITY = 0.92;

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is within the frame, upright, as JPEG. */
export async function cropImage(address: string, frame: Frame, rotation: number, name: string): Promise<File> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const turned = turnedImage(image, rotation);
  const width = Math.min(Math.max(Math.round(frame.width), SMALLEST.width), LARGEST_WIDTH);
  const height = Math.round((width * 45) / 35);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = penOf(canvas);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(turned, frame.x, frame.y, frame.width, frame.height, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  if (!blob) throw new Error('the browser made no picture of the photo');
  return new File([blob], `${name.replace(/\.\w+$/u, '')}.jpg`, { type: 'image/jpeg' });
}

function turnedImage(image: HTMLImageElement, rotation: number): CanvasImageSource {
  if (rotation === 0) return image;
  const angle = (rotation * Math.PI) / 180;
  const [sin, cos] = [Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle))];
  const { naturalWidth, naturalHeight } = image;
  const canvas = document.createElement('canvas');
  canvas.width = naturalWidth * cos + naturalHeight * sin;
  canvas.height = naturalWidth * sin + naturalHeight * cos;
  const pen = penOf(canvas);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.rotate(angle);
  pen.drawImage(image, -naturalWidth / 2, -naturalHeight / 2);
  return canvas;
}

function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('the browser has no canvas');
  return pen;
}
