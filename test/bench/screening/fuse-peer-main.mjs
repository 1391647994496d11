/** Plain fuse.js over whole names: what a web page would do. */
import Fuse from 'fuse.js';
import { bestOf, folded, runPeer } from './peer.mjs';

await runPeer((records) => {
  const names = records.flatMap(({ id, names: all }) => all.map((name) => ({ id, name: folded(name) })));
  const fuse = new Fuse(names, { keys: ['name'], includeScore: true, ignoreLocation: true });
  return (wanted) => {
    const hits = wanted.flatMap((name) => fuse.search(folded(name), { limit: 20 }));
    return bestOf(
      hits.map(({ item, score }) => ({ id: item.id, score: 1 - score })),
      20,
    );
  };
});
