// Reading a batch of PDF pages beside pdftotext, whole processes: node bench/side-by-side/reading.mjs FOLDER [RUNS] [PAGES] [LONG BATCH]
// FOLDER has PDF files; they are taken again and again, under other names, until the batch has so many pages.
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { publish, row, run, time, work } from './timing.mjs';

const [folder, runs, pages, most] = [process.argv[2], Number(process.argv[3] ?? 3), Number(process.argv[4] ?? 100), Number(process.argv[5] ?? 2000)];
const huozi = join(publish('src/Huozi.Cli'), 'huozi');
const files = readdirSync(folder).filter(name => name.endsWith('.pdf')).sort()
  .map(name => ({ name, path: join(folder, name), pages: Number(/^Pages:\s+(\d+)/m.exec(run('pdfinfo', join(folder, name)))[1]) }));

/** A folder of at least so many pages. */
function batch(count) {
  const place = join(work, `batch-${count}`);
  mkdirSync(place, { recursive: true });
  let has = 0;
  for (let round = 0; has < count; round++) {
    for (const file of files) {
      if (has >= count) break;
      copyFileSync(file.path, join(place, `${round}-${file.name}`));
      has += file.pages;
    }
  }
  return { place, pages: has };
}

/** A shell command: what a batch costs includes one process a file for a program that takes only one. */
const shell = command => ['sh', '-c', command];
const read = ({ place }, ...more) => shell(`rm -rf ${place}.json; ${huozi} read ${place} --json ${place}.json/ ${more.join(' ')} > /dev/null 2>&1`);

const small = batch(pages);
const [text, one, two] = time([
  { name: 'pdftotext, one file after another', command: shell(`for file in ${small.place}/*.pdf; do pdftotext $file /dev/null 2> /dev/null; done`) },
  { name: 'Huozi, one worker', command: read(small, '--jobs', '1') },
  { name: 'Huozi', command: read(small) },
], runs);
console.log(row(`${small.pages} pages (best of ${runs})`, 'time', 'ratio', 'pages a second', 'largest process'));
console.log(row('---', '---', '---', '---', '---'));
for (const { name, seconds, megabytes } of [text, one, two])
  console.log(row(name, `${seconds.toFixed(1)} s`, (seconds / text.seconds).toFixed(2), (small.pages / seconds).toFixed(0), `${megabytes.toFixed(0)} MB`));

console.log();
console.log(row('batch', 'time', 'pages a second', 'largest process'));
console.log(row('---', '---', '---', '---'));
for (const count of [most / 4, most]) {
  const long = batch(count);
  const [{ seconds, megabytes }] = time([{ name: 'Huozi', command: read(long) }], 1);
  console.log(row(`${long.pages} pages`, `${seconds.toFixed(1)} s`, (long.pages / seconds).toFixed(0), `${megabytes.toFixed(0)} MB`));
  rmSync(long.place, { recursive: true });
}
