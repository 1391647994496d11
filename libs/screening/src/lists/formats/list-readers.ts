import { ListFormat } from '@talent-window/contracts/vocabulary';
import type { ReadList } from '../raw-entry.js';
import { readEuCsv } from './eu-csv.js';
import { readEuXml } from './eu-xml.js';
import { readNiaCsv } from './nia-csv.js';
import { readNiaJsonl } from './nia-jsonl.js';
import { readOfacSdnCsv } from './ofac-sdn-csv.js';
import { readOfacSdnXml } from './ofac-sdn-xml.js';
import { readUkCsv } from './uk-csv.js';
import { readUnXml } from './un-xml.js';

export const LIST_READERS: Readonly<Record<ListFormat, ReadList>> = {
  [ListFormat.OfacXml]: readOfacSdnXml,
  [ListFormat.OfacCsv]: readOfacSdnCsv,
  [ListFormat.UnXml]: readUnXml,
  [ListFormat.EuXml]: readEuXml,
  [ListFormat.EuCsv]: readEuCsv,
  [ListFormat.UkCsv]: readUkCsv,
  [ListFormat.NiaCsv]: readNiaCsv,
  [ListFormat.NiaJsonl]: readNiaJsonl,
};
