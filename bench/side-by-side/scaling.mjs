// How time and memory grow with the pages of an issue: node bench/side-by-side/scaling.mjs [RUNS] [MOST PAGES]
import { join } from 'node:path';
import { invent } from './invent.mjs';
import { publish, row, time, work } from './timing.mjs';

const [runs, most] = [Number(process.argv[2] ?? 3), Number(process.argv[3] ?? 64)];
const huozi = join(publish('src/Huozi.Cli'), 'huozi');
const counts = Array.from({ length: Math.log2(most) + 1 }, (_, i) => 2 ** i);
const entries = time(counts.map(pages => {
  const copy = join(work, `pages-${pages}`);
  invent(copy, pages);
  return { name: `${pages}`, command: [huozi, 'make', copy, '-o', join(work, `out-${pages}`), '--only', 'pdf'] };
}), runs);

console.log(row(`pages (best of ${runs})`, 'time', 'time a page', 'peak memory'));
console.log(row('---', '---', '---', '---'));
entries.forEach(({ name, seconds, megabytes }, i) =>
  console.log(row(name, `${(seconds * 1000).toFixed(0)} ms`, `${(seconds * 1000 / counts[i]).toFixed(0)} ms`, `${megabytes.toFixed(0)} MB`)));
