// Times whole processes, in turn, so that all share the noise of one run.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** A folder for what this run makes; it goes when the run ends, unless KEEP is set. */
export const work = mkdtempSync(join(tmpdir(), 'huozi-bench-'));
if (process.env.KEEP) console.log(work);
else process.on('exit', () => rmSync(work, { recursive: true, force: true }));

/** Runs a program to its end and gives what it printed. */
export const run = (file, ...args) => execFileSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** Publishes a project as native code and gives the folder. */
export function publish(project) {
  const folder = join(work, project.split('/').pop());
  run('dotnet', 'publish', join(root, project), '-c', 'Release', '-v', 'quiet', '-o', folder);
  return folder;
}

/**
 * Times entries of { name, command } in turn, once to warm the disk's cache and then `runs` times: the best seconds, the most megabytes.
 * The memory is that of the largest process: a browser has several more.
 */
export function time(entries, runs) {
  for (const entry of entries) Object.assign(entry, { seconds: Infinity, megabytes: 0 });
  for (let i = 0; i <= runs; i++) {
    for (const entry of entries) {
      const start = process.hrtime.bigint();
      const done = spawnSync('/usr/bin/time', ['-f', '%M', ...entry.command], { encoding: 'utf8' });
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      if (done.status !== 0) throw new Error(`${entry.name} failed:\n${done.stdout}${done.stderr}`);
      if (i === 0) continue;
      entry.seconds = Math.min(entry.seconds, seconds);
      entry.megabytes = Math.max(entry.megabytes, Number(done.stderr.trim().split('\n').pop()) / 1024);
    }
  }
  return entries;
}

/** The kilobytes of a file. */
export const kilobytes = file => statSync(file).size / 1024;

/** A row of a Markdown table. */
export const row = (...cells) => `| ${cells.join(' | ')} |`;
