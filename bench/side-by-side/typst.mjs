// Sets a job's copy with Typst:
//   node typst.mjs JOB.json OUT.pdf [RUNS]
// With RUNS, sets it again and again in the one process, each time with another character in the copy, and prints the best milliseconds
// from copy to PDF: on the first line with nothing kept from the time before, on the second with all that Typst keeps. job.mjs says what a job is.
import { readFileSync, writeFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [, , jobFile, pdfFile, runs] = process.argv;
const job = JSON.parse(readFileSync(jobFile, 'utf8'));
const { format } = job;
const escape = text => text.replace(/[\\#$*_`@<>\[\]~"'=\-+/]/g, '\\$&');

const article = (a, i) => [
  a.headline ? `#block(width: 100%)[#set align(center)\n#text(font: "${i % 2 ? 'Huozi Hei' : 'Huozi Song'}", weight: ${i % 2 ? 700 : 900}, size: ${i ? 26 : 30}pt)[${escape(a.headline)}]]` : '',
  ...a.paragraphs.map(escape),
  a.byline ? `#align(right, text(font: "Huozi Kai")[（${escape(a.byline)}）])` : '',
].join('\n\n');

const nameplate = page => `
#place(top + center, scope: "parent", float: true)[
  #text(font: "Huozi Song", weight: 900, size: ${format.title}pt, fill: rgb("#e00"))[${escape(page.title)}]\n
  #text(font: "Huozi Hei")[${escape(page.organisers.join(' '))} 主办 ${escape(page.publisher ?? '')} ${page.date} ${page.lunar} ${page.weekday} ${page.issue_number ?? ''}]
]`;

// A line is as high as its type: top and bottom edge are one em apart, and the leading is what is white between lines.
const source = pages => `
#set page(width: ${format.width}pt, height: ${format.height}pt, margin: (x: ${format.side}pt, top: ${format.top}pt, bottom: ${format.bottom}pt), columns: ${format.columns})
#set columns(gutter: ${format.gutter}pt)
#set text(font: "Huozi Song", size: ${format.size}pt, lang: "zh", region: "cn", top-edge: 0.88em, bottom-edge: -0.12em)
#set par(justify: true, linebreaks: "optimized", leading: ${format.leading - format.size}pt, spacing: ${format.leading - format.size}pt, first-line-indent: (amount: 2em, all: true))
${pages[0].title ? nameplate(pages[0]) : ''}
${pages.flatMap(page => page.articles.map(article)).join('\n\n')}
`;

const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [job.fonts] }] });
const pdf = pages => {
  const compiled = compiler.compile({ mainFileContent: source(pages) });
  if (compiled.hasError()) {
    compiled.printErrors();
    process.exit(1);
  }
  return compiler.pdf(compiled.result);
};

writeFileSync(pdfFile, pdf(job.pages));
if (runs) {
  const paragraphs = job.pages[0].articles[0].paragraphs;
  const first = paragraphs[0];
  for (const isKept of [false, true]) {
    let best = Infinity;
    for (let i = 0; i < Number(runs); i++) {
      // The second time round with characters that no cache has seen.
      paragraphs[0] = String.fromCodePoint(0x4E00 + 100 * isKept + i) + first.slice(1);
      if (!isKept) compiler.evictCache(0);
      const start = process.hrtime.bigint();
      pdf(job.pages);
      best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6);
    }
    console.log(best.toFixed(1));
  }
}
