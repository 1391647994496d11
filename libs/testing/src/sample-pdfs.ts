import PDFDocument from 'pdfkit';

interface Protection {
  readonly userPassword?: string;
  readonly ownerPassword?: string;
}

const write = async (pages: readonly (readonly string[])[], protection: Protection = {}): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const pdf = new PDFDocument({ size: 'A4', margin: 72, autoFirstPage: false, ...protection });
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
    for (const [title = '', ...lines] of pages) {
      pdf.addPage();
      pdf.font('Helvetica-Bold').fontSize(18).text(title).moveDown();
      pdf.font('Helvetica').fontSize(11);
      for (const line of lines) pdf.text(line).moveDown(0.5);
    }
    pdf.end();
  });

/** A person as the papers name them; invented. */
export interface PaperPerson {
  readonly name: string;
  readonly employer: string;
  readonly position: string;
  /** New Taiwan dollars a month */
  readonly monthlySalary: number;
}

export const taxStatement = async ({ name, employer, monthlySalary }: PaperPerson, year: number): Promise<Buffer> =>
  write([
    [
      `Annual tax statement ${year}`,
      `Employee: ${name}`,
      `Employer: ${employer}`,
      `Wages, salary and bonuses: NT$ ${(monthlySalary * 12).toLocaleString('en-US')} equivalent`,
      `Income tax withheld: NT$ ${Math.round(monthlySalary * 12 * 0.22).toLocaleString('en-US')} equivalent`,
      'Sample document. Every name and figure is invented.',
    ],
  ]);

export const employmentCertificate = async ({ name, employer, position }: PaperPerson): Promise<Buffer> =>
  write([
    [
      'Certificate of employment',
      `We confirm that ${name} has been employed by ${employer} as ${position} since 1 March 2019.`,
      'The employment is full-time and permanent.',
      'Signed for the employer: R. Example, Head of People',
      'Sample document. Every name and figure is invented.',
    ],
  ]);

export const curriculumVitae = async ({ name, employer, position }: PaperPerson): Promise<Buffer> =>
  write([
    [
      `Curriculum vitae: ${name}`,
      `2019 to today: ${position}, ${employer}`,
      '2013 to 2019: Engineer, Example Devices Ltd.',
      '2011 to 2013: Master of Science, University of Example',
      'Sample document. Every name and figure is invented.',
    ],
    [
      'Publications and patents',
      'Method for testing stacked packages, 2021',
      'Probe card with optical alignment, 2023',
    ],
  ]);

/** Any other paper: a title and some lines. */
export const paper = async (title: string, ...lines: readonly string[]): Promise<Buffer> => write([[title, ...lines]]);

export const encryptedPdf = async (): Promise<Buffer> => write([['Secret']], { userPassword: 'open sesame' });
/** Opens without a password, but may not be copied or changed. */
export const lockedPdf = async (): Promise<Buffer> => write([['Look, do not touch']], { ownerPassword: 'mine' });
export const pdfWithPages = async (count: number): Promise<Buffer> =>
  write(Array.from({ length: count }, (_, index) => [`Page ${index + 1}`]));
/** The last tenth is missing, as after an upload that broke off. */
export const truncatedPdf = async (): Promise<Buffer> => {
  const whole = await pdfWithPages(3);
  return whole.subarray(0, Math.floor(whole.length * 0.9));
};
/** The end is there, but the middle is rubbish. */
export const brokenPdf = async (): Promise<Buffer> => {
  const whole = Buffer.from(await pdfWithPages(3));
  return whole.fill(65, Math.floor(whole.length * 0.1), Math.floor(whole.length * 0.7));
};
export const pdfWithoutPages = (): Buffer =>
  Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R/Size 3>>\n%%EOF\n',
  );
