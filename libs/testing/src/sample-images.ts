import sharp from 'sharp';
import { pixelText } from './pixel-font.js';

const portrait = (background: string): string => `
  <defs>
    <radialGradient id="skin" cx="50%" cy="40%"><stop offset="0" stop-color="#f0cdb0"/><stop offset="1" stop-color="#d9a684"/></radialGradient>
  </defs>
  <rect width="826" height="1062" fill="${background}"/>
  <path d="M60 1062c10-190 130-250 240-270h226c110 20 230 80 240 270z" fill="#2b3a55"/>
  <path d="M330 700h166v120c-40 60-126 60-166 0z" fill="#cf9a78"/>
  <ellipse cx="413" cy="480" rx="215" ry="290" fill="url(#skin)"/>
  <path d="M190 470c-20-240 110-330 223-330s243 90 223 330c-20-110-60-170-90-200-80 50-190 50-270 10-40 40-70 90-86 190z" fill="#3a2a22"/>
  <g fill="#fff"><ellipse cx="330" cy="470" rx="36" ry="18"/><ellipse cx="496" cy="470" rx="36" ry="18"/></g>
  <g fill="#3b2c20"><circle cx="330" cy="470" r="15"/><circle cx="496" cy="470" r="15"/></g>
  <path d="M285 425q45-24 90 0M451 425q45-24 90 0" stroke="#3a2a22" stroke-width="12" fill="none"/>
  <path d="M413 480l-26 110q26 18 52 0" stroke="#b98361" stroke-width="7" fill="none"/>
  <path d="M340 660q73 34 146 0" stroke="#a4574f" stroke-width="15" fill="none"/>
  <path d="M300 830l113 120 113-120-40-30h-146z" fill="#f4f4f4"/>`;

/** A portrait drawn from shapes; nobody's face. */
export const paintedPhoto = async (background: string, width: number, height: number): Promise<Buffer> =>
  sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="826" height="1062">${portrait(background)}</svg>`))
    .resize(width, height, { fit: 'fill' })
    .jpeg({ quality: 88 })
    .toBuffer();

/** 826×1062 pixels, 35 by 45, white background: nothing stands against it. */
export const goodPhoto = async (): Promise<Buffer> => paintedPhoto('#ffffff', 826, 1062);
export const smallPhoto = async (): Promise<Buffer> => paintedPhoto('#ffffff', 350, 450);
export const squarePhoto = async (): Promise<Buffer> => paintedPhoto('#ffffff', 900, 900);
export const photoBeforeDarkWall = async (): Promise<Buffer> => paintedPhoto('#44506a', 826, 1062);
export const photoAsPng = async (): Promise<Buffer> =>
  sharp(await goodPhoto())
    .png({ palette: true })
    .toBuffer();

/** The same photo as a camera held sideways stores it: turned pixels, and a mark that says so. */
export const photoTakenSideways = async (): Promise<Buffer> =>
  sharp(await goodPhoto())
    .rotate(270)
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

export interface PassportPage {
  /** Latin capitals, e.g. `MARTINEZ-OKAFOR` */
  readonly surname: string;
  readonly givenNames: string;
  readonly number: string;
  /** ISO alpha-3 */
  readonly nationality: string;
  readonly birthDate: string;
  readonly expiresOn: string;
  /** the two lines of 44 characters of the machine-readable zone */
  readonly mrz: readonly [string, string];
}

/** A passport's bio page with portrait and machine-readable zone, 1,250×880 pixels. */
export const passportPage = async (page: PassportPage): Promise<Buffer> => {
  const lines = [page.surname, page.givenNames, page.nationality, page.number, page.birthDate, page.expiresOn];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1250" height="880">
    <rect width="1250" height="880" fill="#eef1e6"/>
    <path d="M0 120Q300 20 625 120T1250 120M0 260Q300 160 625 260T1250 260M0 400Q300 300 625 400T1250 400" stroke="#cfd8c4" stroke-width="3" fill="none"/>
    <svg x="60" y="130" width="330" height="424" viewBox="0 0 826 1062">${portrait('#f6f6f2')}</svg>
    <g fill="#1c2a3a">
      <path d="${pixelText(`PASSPORT  ${page.nationality}`, 60, 50, 6)}"/>
      ${lines.map((line, index) => `<path d="${pixelText(line, 440, 150 + index * 70, 4)}"/>`).join('')}
      <path d="${page.mrz.map((line, index) => pixelText(line, 60, 690 + index * 70, 4)).join('')}"/>
    </g>
  </svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 85 }).toBuffer();
};
