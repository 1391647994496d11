import { toSVG } from 'bwip-js';

/** A QR code as a picture that a browser draws itself; read at a counter from a screen or from paper. */
export const qrSvg = (text: string): string => toSVG({ bcid: 'qrcode', text, padding: 4 });
