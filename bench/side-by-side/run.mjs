// Huozi and other programs that set type, side by side in one run: the same copy, faces, page, columns, measure, size and leading.
//   node bench/side-by-side/run.mjs [RUNS]
// First whole processes, from copy to PDF; then one process that stays, from a character changed to the next PDF.
// Ratios are what counts: machines are noisy, and all programs share the noise of one run.
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commandOf, installed } from './engines.mjs';
import { invent } from './invent.mjs';
import { broadsheet, faces } from './job.mjs';
import { kilobytes, publish, root, row, run, time, work } from './timing.mjs';

const runs = Number(process.argv[2] ?? 5);
const engines = installed();
const huozi = join(publish('src/Huozi.Cli'), 'huozi');
const warm = join(publish('bench/Huozi.Warm'), 'huozi-warm');
const typstModule = pathToFileURL(join(root, 'bench/side-by-side/node_modules/@myriaddreamin/typst-ts-node-compiler/index.js')).href;

const fonts = join(work, 'fonts');
mkdirSync(fonts);
for (const face of faces) copyFileSync(join(root, 'assets/fonts', face), join(fonts, face));

const real = join(root, '../shared/real/xinjimo-3390-p1.txt');
const invented = join(work, 'invented');
invent(invented, 4);
if (existsSync(real)) sideBySide('A real front page', real);
else console.log(`(${real} is not here: no real page is measured.)`);
sideBySide('Four invented pages', invented);

function sideBySide(title, copy) {
  const at = join(work, title.replaceAll(' ', '-'));
  mkdirSync(at);
  run(huozi, 'read', copy, '--json', join(at, 'pages.json'));
  run(huozi, 'make', copy, '-o', join(at, 'layout'), '--only', 'json');
  const job = join(at, 'job.json');
  writeFileSync(job, JSON.stringify(broadsheet(join(at, 'pages.json'), join(at, 'layout/pages/01.json'), fonts)));

  const pdfOf = engine => join(at, `${engine}.pdf`);
  const entries = time([
    { name: 'huozi: pdf', command: [huozi, 'make', copy, '-o', join(at, 'out'), '--only', 'pdf'] },
    { name: 'huozi: everything', command: [huozi, 'make', copy, '-o', join(at, 'all')] },
    ...engines.map(engine => ({ name: engine, command: commandOf(engine, job, pdfOf(engine)), pdf: pdfOf(engine) })),
    ...engines.includes('typst') ? [{ name: '(node with Typst loaded, nothing set)', command: [process.execPath, '--input-type=module', '-e', `import '${typstModule}'`] }] : [],
  ], runs);

  // One PDF of all pages, as the others make; `huozi make` writes one a page.
  const [huoziWarm, parts] = run(warm, copy, join(root, 'assets/fonts'), String(4 * runs), join(at, 'huozi.pdf')).trim().split('\n');
  const [evicted, kept] = engines.includes('typst') ? run(...commandOf('typst', job, pdfOf('typst')), String(4 * runs)).trim().split('\n') : [];
  entries[0].pdf = join(at, 'huozi.pdf');

  const base = entries.find(entry => entry.name === 'typst') ?? entries[0];
  console.log(`\n### ${title}\n`);
  console.log(row(`whole process, best of ${runs} in turn`, 'time', 'ratio', 'largest process', 'ratio', 'PDF'));
  console.log(row('---', '---', '---', '---', '---', '---'));
  for (const { name, seconds, megabytes, pdf } of entries) {
    console.log(row(
      name, `${(seconds * 1000).toFixed(0)} ms`, (seconds / base.seconds).toFixed(2),
      `${megabytes.toFixed(0)} MB`, (megabytes / base.megabytes).toFixed(2), pdf ? `${kilobytes(pdf).toFixed(0)} KB` : ''));
  }
  console.log(`\n${row('one process that stays, a character changed', 'time', 'ratio')}\n${row('---', '---', '---')}`);
  const warmRow = (name, milliseconds) => console.log(row(name, `${milliseconds} ms`, (milliseconds / (evicted ?? huoziWarm)).toFixed(2)));
  warmRow(`huozi (${parts})`, huoziWarm);
  if (evicted) warmRow('typst, its cache evicted', evicted);
  if (kept) warmRow('typst, its cache kept', kept);
}
