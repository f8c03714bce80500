// A job's copy as a web page to print, with the best that CSS has for setting Chinese.
// What an engine does not know it leaves out (CSS says so), and no engine knows all of it. job.mjs says what a job is.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const escape = text => text.replace(/[&<>]/g, sign => `&#${sign.charCodeAt(0)};`);
const face = (fonts, family, weight, file) =>
  `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url("${pathToFileURL(join(fonts, file))}") }`;

const article = (a, i) => [
  a.headline ? `<h2 class="${i % 2 ? 'hei' : 'song'}" style="font-size: ${i ? 26 : 30}pt">${escape(a.headline)}</h2>` : '',
  ...a.paragraphs.map(text => `<p>${escape(text)}</p>`),
  a.byline ? `<p class="byline">（${escape(a.byline)}）</p>` : '',
].join('\n');

const nameplate = page => `<header><h1>${escape(page.title)}</h1>
<div>${escape(page.organisers.join(' '))} 主办 ${escape(page.publisher ?? '')} ${page.date} ${page.lunar} ${page.weekday} ${page.issue_number ?? ''}</div></header>`;

/** The page. */
export const html = ({ format, fonts, pages }) => `<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<style>
${face(fonts, 'Song', 400, 'song-regular.otf')}
${face(fonts, 'Song', 900, 'song-black.otf')}
${face(fonts, 'Hei', 400, 'hei-regular.otf')}
${face(fonts, 'Hei', 700, 'hei-bold.otf')}
${face(fonts, 'Kai', 400, 'kai-regular.ttf')}
@page { size: ${format.width}pt ${format.height}pt; margin: ${format.top}pt ${format.side}pt ${format.bottom}pt }
* { margin: 0; padding: 0 }
body { font: ${format.size}pt/${format.leading}pt Song }
main { width: ${format.width - 2 * format.side}pt; columns: ${format.columns}; column-gap: ${format.gutter}pt; column-fill: auto }
p {
  text-indent: 2em; text-align: justify; text-justify: inter-character; text-wrap: pretty; line-break: strict; orphans: 1; widows: 1;
  text-spacing-trim: trim-start; text-autospace: normal; hanging-punctuation: allow-end;
}
h1 { font: 900 ${format.title}pt/1.3 Song; color: #e00; text-align: center }
header div { font-family: Hei; text-align: center }
h2 { line-height: 1.3; text-align: center; text-wrap: balance }
.song { font-family: Song; font-weight: 900 }
.hei { font-family: Hei; font-weight: 700 }
.byline { font-family: Kai; text-align: right; text-indent: 0 }
</style>
${pages[0].title ? nameplate(pages[0]) : ''}
<main>
${pages.flatMap(page => page.articles.map(article)).join('\n')}
</main>
</html>
`;
