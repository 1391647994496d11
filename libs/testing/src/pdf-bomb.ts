import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { createDeflate } from 'node:zlib';

const CHUNK = Buffer.alloc(1_048_576);

/** A PDF of a megabyte whose page tree unpacks to a thousand megabytes. */
export const pdfBomb = async (): Promise<Buffer> => {
  const packed = await buffer(Readable.from(Array.from({ length: 1_000 }, () => CHUNK)).pipe(createDeflate()));
  const parts: Buffer[] = [];
  let length = 0;
  const write = (part: Buffer | string): number => {
    const at = length;
    parts.push(Buffer.from(part));
    length += part.length;
    return at;
  };
  write('%PDF-1.5\n');
  const catalogue = write('1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n');
  const tree = write(`5 0 obj<</Type/ObjStm/N 100/First 10/Filter/FlateDecode/Length ${packed.length}>>stream\n`);
  write(packed);
  const index = write('\nendstream endobj\n') + '\nendstream endobj\n'.length;
  // Objects 0 to 6: free, the catalogue, three within the packed stream, the stream, this index.
  const rows = [
    [0, 0, 0],
    [1, catalogue, 0],
    [2, 5, 0],
    [2, 5, 1],
    [2, 5, 2],
    [1, tree, 0],
    [1, index, 0],
  ].map(([kind = 0, place = 0, nth = 0]) => {
    const row = Buffer.alloc(6);
    row.writeUInt8(kind, 0);
    row.writeUInt32BE(place, 1);
    row.writeUInt8(nth, 5);
    return row;
  });
  const table = Buffer.concat(rows);
  write(`6 0 obj<</Type/XRef/Size 7/W[1 4 1]/Root 1 0 R/Length ${table.length}>>stream\n`);
  write(table);
  write(`\nendstream endobj\nstartxref\n${index}\n%%EOF\n`);
  return Buffer.concat(parts);
};
