import { encodeQR } from 'qr';

/** A QR code as a picture that a browser draws itself; read at a counter from a screen or from paper. */
export const qrSvg = (text: string): string => encodeQR(text, 'svg', { ecc: 'medium', border: 4 });
