// Whole processes, side by side in one run: Huozi and Typst on the same page's copy.
//   node bench/side-by-side/run.mjs [PAGE.txt] [RUNS]
// Publishes Huozi, reads the page once for Typst, then runs each command in turn and keeps the best time and the
// peak memory of each. Ratios are what counts: machines are noisy, and all commands share the noise of one run.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const page = resolve(process.argv[2] ?? join(root, '../shared/real/xinjimo-3390-p1.txt'));
const runs = Number(process.argv[3] ?? 9);
const work = mkdtempSync(join(tmpdir(), 'huozi-bench-'));
const run = (file, ...args) => execFileSync(file, args, { stdio: ['ignore', 'ignore', 'inherit'], cwd: here });

if (!existsSync(join(here, 'node_modules'))) run('npm', 'install', '--no-audit', '--no-fund');
run('dotnet', 'publish', join(root, 'src/Huozi.Cli'), '-c', 'Release', '-o', join(work, 'huozi'));
const huozi = join(work, 'huozi', 'huozi');
run(huozi, 'read', page, '--json', join(work, 'page.json'));

// Typst gets only the faces that the page uses.
mkdirSync(join(work, 'fonts'));
for (const face of ['song-regular.otf', 'song-black.otf', 'song-bold.otf', 'hei-regular.otf', 'hei-bold.otf', 'kai-regular.ttf'])
  copyFileSync(join(root, 'assets/fonts', face), join(work, 'fonts', face));

const out = join(work, 'out');
const typst = [process.execPath, join(here, 'typst.mjs'), join(work, 'page.json'), join(work, 'fonts')];
const commands = [
  { name: 'typst: pdf', command: [...typst, join(work, 'typst.pdf')] },
  { name: 'typst: pdf, svg', command: [...typst, join(work, 'typst.pdf'), join(work, 'typst.svg')] },
  { name: 'huozi: pdf', command: [huozi, 'make', page, '-o', out, '--only', 'pdf'] },
  { name: 'huozi: everything', command: [huozi, 'make', page, '-o', out] },
];

for (const entry of commands) Object.assign(entry, { seconds: Infinity, megabytes: 0 });
for (let i = 0; i <= runs; i++) {
  for (const entry of commands) {
    const start = process.hrtime.bigint();
    const done = spawnSync('/usr/bin/time', ['-f', '%M', ...entry.command], { encoding: 'utf8' });
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    if (done.status !== 0) throw new Error(`${entry.name} failed:\n${done.stdout}${done.stderr}`);
    if (i === 0) continue; // Warms the disk cache for all alike.
    entry.seconds = Math.min(entry.seconds, seconds);
    entry.megabytes = Math.max(entry.megabytes, Number(done.stderr.trim().split('\n').pop()) / 1024);
  }
}

const base = commands[0];
console.log(`| ${runs} runs each, in turn | best time | ratio | peak memory | ratio |\n|---|---|---|---|---|`);
for (const { name, seconds, megabytes } of commands)
  console.log(`| ${name} | ${(seconds * 1000).toFixed(0)} ms | ${(seconds / base.seconds).toFixed(2)} | ${megabytes.toFixed(0)} MB | ${(megabytes / base.megabytes).toFixed(2)} |`);
const kilobytes = file => (statSync(file).size / 1024).toFixed(0);
console.log(`\nPDF: Typst ${kilobytes(join(work, 'typst.pdf'))} KB, Huozi ${kilobytes(join(out, 'pages/01.pdf'))} KB.`);
