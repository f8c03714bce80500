// The other programs that set a job's copy, each told to do it as well as it can: node engines.mjs ENGINE JOB.json OUT.pdf
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { html } from './html.mjs';

const here = dirname(fileURLToPath(import.meta.url));

const page = (jobFile, pdfFile) => {
  const file = pdfFile.replace(/\.pdf$/, '.html');
  writeFileSync(file, html(JSON.parse(readFileSync(jobFile, 'utf8'))));
  return file;
};

const commands = {
  typst: (jobFile, pdfFile) => [process.execPath, join(here, 'typst.mjs'), jobFile, pdfFile],
  chromium: (jobFile, pdfFile) => [
    'chromium', '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', `--user-data-dir=${pdfFile}.profile`, '--no-pdf-header-footer', `--print-to-pdf=${pdfFile}`,
    pathToFileURL(page(jobFile, pdfFile)).href,
  ],
  weasyprint: (jobFile, pdfFile) => ['weasyprint', '--quiet', page(jobFile, pdfFile), pdfFile],
};

/** The engines that are installed here; Typst's package is fetched when it is not there yet. */
export function installed() {
  const isThere = program => spawnSync('which', [program]).status === 0;
  if (!existsSync(join(here, 'node_modules'))) spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] });
  return Object.keys(commands).filter(engine => engine === 'typst' ? existsSync(join(here, 'node_modules')) : isThere(engine));
}

/** What to run, for an engine to set a job as a PDF. What the engine reads is written now, so that its time is its own. */
export const commandOf = (engine, jobFile, pdfFile) => commands[engine](resolve(jobFile), resolve(pdfFile));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , engine, jobFile, pdfFile] = process.argv;
  if (!commands[engine]) throw new Error(`There are: ${Object.keys(commands).join(', ')}`);
  if (!installed().includes(engine)) process.exit(127);
  const [file, ...args] = commandOf(engine, jobFile, pdfFile);
  process.exit(spawnSync(file, args, { stdio: ['ignore', 'ignore', process.env.VERBOSE ? 'inherit' : 'ignore'] }).status ?? 1);
}
