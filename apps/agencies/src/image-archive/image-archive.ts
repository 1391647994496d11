import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { Type } from 'typebox';
import type { Agency } from '../stand-in/agency.js';
import { PROBLEMS } from '../stand-in/contract.js';
import { CaseNoField, Closed, InstantField } from '../stand-in/formats.js';
import { both, html, table } from '../stand-in/html.js';
import { once } from '../stand-in/once.js';
import { Mode } from '../stand-in/settings.js';
import { CausingHeaders, SignedHeaders } from '../stand-in/signed-routes.js';
import { ARCHIVE_TABLES, deposit, getBag, listBags } from './bags.js';

/** What this stand-in holds in memory at most; the archive itself takes a gigabyte. */
const LARGEST_BAG_BYTES = 256 * 1024 * 1024;

const CasePath = Type.Object({ caseNo: CaseNoField });
const ArchivedBody = Closed({ archiveNo: Type.String() }, 'Every checksum is right; the package is kept.');
const BagBody = Closed(
  {
    caseNo: CaseNoField,
    archiveNo: Type.String(),
    sha256: Type.String(),
    size: Type.Integer(),
    receivedAt: InstantField,
    files: Type.Array(Closed({ path: Type.String(), size: Type.Integer() })),
  },
  'The package of the case.',
);

/** 光碟影像系統: keeps what closed cases are made of. */
export const imageArchive: Agency = {
  name: AgencySystem.ImageArchive,
  title: { zh: '光碟影像系統', en: 'Image archive' },
  description:
    'Takes a BagIt 1.0 package of each closed case, and a later one where the case ended otherwise after all, checks every file of it, and gives it a number.',
  facts: [],
  mode: Mode.Automatic,
  tables: ARCHIVE_TABLES,

  signedRoutes(app, standIn) {
    app.put(
      '/bags/:caseNo',
      {
        bodyLimit: LARGEST_BAG_BYTES,
        schema: {
          operationId: 'depositBag',
          summary: 'Hands over the package of one case: a tar, `application/x-tar`. 422 names what is wrong with it.',
          headers: CausingHeaders,
          params: CasePath,
          response: { 201: ArchivedBody, ...PROBLEMS },
        },
      },
      async (request, reply) =>
        reply
          .code(201)
          .send(await once(standIn, request, (tx) => deposit(standIn, tx, request.params.caseNo, request.signedBytes))),
    );
    app.get(
      '/bags/:caseNo',
      {
        schema: {
          operationId: 'findBag',
          summary: 'What is archived of one case: its latest package.',
          headers: SignedHeaders,
          params: CasePath,
          response: { 200: BagBody, ...PROBLEMS },
        },
      },
      async ({ params }) => {
        const bag = await getBag(standIn.database, params.caseNo);
        return { ...bag, files: [...bag.files], receivedAt: bag.receivedAt.toISOString() };
      },
    );
  },

  openRoutes(app, standIn) {
    app.get('/desk/bags/:caseNo', { schema: { hide: true, params: CasePath } }, ({ params }) =>
      getBag(standIn.database, params.caseNo),
    );
  },

  async desk(standIn) {
    return html`<section>
      <h2>${both('典藏案件', 'Archived cases')}</h2>
      ${table(await listBags(standIn.database), [
        {
          title: { zh: '收件號', en: 'Case' },
          cell: ({ caseNo }) => html`<a href="/${standIn.name}/desk/bags/${caseNo}">${caseNo}</a>`,
        },
        { title: { zh: '典藏號', en: 'Archive number' }, cell: ({ archiveNo }) => archiveNo },
        { title: { zh: '檔案數', en: 'Files' }, cell: ({ files }) => files.length },
        { title: { zh: '大小', en: 'Bytes' }, cell: ({ size }) => size },
        { title: { zh: '收到', en: 'Received' }, cell: ({ receivedAt }) => receivedAt.toISOString() },
      ])}
    </section>`;
  },
};
