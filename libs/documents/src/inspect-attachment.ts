import type { InputFinding } from '@talent-window/contracts/vocabulary';
import { fileTypeFromBuffer } from 'file-type';
import { readFile, stat } from 'node:fs/promises';
import type { FileFault } from './file-reason.js';
import { FileReason } from './file-reason.js';
import { inspectImage } from './inspect-image.js';
import { inspectPdf } from './inspect-pdf.js';
import { photoFaults } from './inspect-photo.js';

/** 20 MB each (issue 3); the incumbent's limit of 1 MB was a complaint [TGC-APP]. */
export const MAX_FILE_BYTES = 20 * 1_048_576;

/** What a slot of the form takes; `Slot` of libs/domain has these and more. */
export interface SlotRules {
  readonly slot: string;
  /** a portrait with its own checks, an image, or a scan as image or PDF */
  readonly accepts: 'photo' | 'image' | 'scan';
}

/** What a file is, and everything that is wrong with it. */
export interface Inspection {
  /** by content, whatever the file is called; `application/octet-stream` for what is not known */
  readonly mediaType: string;
  /** with the path of the slot, `documents.<slot>` */
  readonly findings: readonly InputFinding[];
  /** pixels as shown; images */
  readonly width?: number;
  readonly height?: number;
  /** PDFs */
  readonly pages?: number;
}

const JPEG = 'image/jpeg';
const PNG = 'image/png';
const PDF = 'application/pdf';

// Not HEIC: the image library that is installed everywhere decodes none.
const ALLOWED: Readonly<Record<SlotRules['accepts'], readonly string[]>> = {
  photo: [JPEG, PNG],
  image: [JPEG, PNG],
  scan: [JPEG, PNG, PDF],
};
const NAMES: Readonly<Record<string, string>> = { [JPEG]: 'JPEG', [PNG]: 'PNG', [PDF]: 'PDF' };
const UNKNOWN = 'application/octet-stream';

type Facts = Omit<Inspection, 'findings'> & { readonly faults: readonly FileFault[] };

const sizeOf = async (source: string | Uint8Array): Promise<number> =>
  typeof source === 'string' ? (await stat(source)).size : source.byteLength;

const look = async (source: string | Uint8Array, accepts: SlotRules['accepts']): Promise<Facts> => {
  const size = await sizeOf(source);
  if (size === 0) return { mediaType: UNKNOWN, faults: [{ reason: FileReason.Empty }] };
  if (size > MAX_FILE_BYTES) {
    return { mediaType: UNKNOWN, faults: [{ reason: FileReason.TooLarge, params: { max: MAX_FILE_BYTES } }] };
  }
  const bytes = typeof source === 'string' ? await readFile(source) : source;
  const mediaType = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? UNKNOWN;
  if (!ALLOWED[accepts].includes(mediaType)) {
    const allowed = ALLOWED[accepts].map((it) => NAMES[it] ?? it).join(', ');
    return { mediaType, faults: [{ reason: FileReason.TypeNotAllowed, params: { allowed } }] };
  }
  if (mediaType === PDF) return { mediaType, ...(await inspectPdf(bytes)) };
  const image = await inspectImage(bytes);
  const { faults, width, height } = image;
  if (accepts !== 'photo' || faults.length > 0 || width === undefined || height === undefined) {
    return { mediaType, ...image };
  }
  return { mediaType, width, height, faults: await photoFaults(bytes, width, height) };
};

/**
 * Looks at an attachment: what it is by its content, whether it opens, and whether it fits its slot. Never throws for what
 * the file holds; only for a path that cannot be read.
 */
export const inspectAttachment = async (
  source: string | Uint8Array,
  { slot, accepts }: SlotRules,
): Promise<Inspection> => {
  const { faults, ...facts } = await look(source, accepts);
  const findings = faults.map(({ reason, params = {}, severity = 'error' }): InputFinding => ({
    path: `documents.${slot}`,
    reason,
    severity,
    params,
  }));
  return { ...facts, findings };
};
