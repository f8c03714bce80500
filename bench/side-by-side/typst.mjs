// Sets the same copy with Typst: node typst.mjs PAGE.json FONTS OUT.pdf [OUT.svg]
// The page, the columns, the sizes and the faces are those of Huozi's broadsheet.
import { readFileSync, writeFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [, , pageFile, fonts, pdfFile, svgFile] = process.argv;
const page = JSON.parse(readFileSync(pageFile, 'utf8'));
const escape = text => text.replace(/[\\#$*_`@<>\[\]~"'=\-+/]/g, '\\$&');

const article = (a, i) => [
  `#block(width: 100%)[#set align(center)\n#text(font: "${i % 2 ? 'Huozi Hei' : 'Huozi Song'}", weight: ${i % 2 ? 700 : 900}, size: ${i ? 26 : 30}pt)[${escape(a.headline)}]]`,
  ...a.paragraphs.map(escape),
  a.byline ? `#align(right, text(font: "Huozi Kai")[（${escape(a.byline)}）])` : '',
].join('\n\n');

const source = `
#set page(width: 390mm, height: 545mm, margin: (x: 18mm, top: 16mm, bottom: 15mm), columns: 6)
#set columns(gutter: 25pt)
#set text(font: "Huozi Song", size: 12pt, lang: "zh", region: "cn")
#set par(justify: true, leading: 5.5pt, spacing: 5.5pt, first-line-indent: (amount: 2em, all: true))
#place(top + center, scope: "parent", float: true)[
  #text(font: "Huozi Song", weight: 900, size: 132pt, fill: rgb("#e00"))[${escape(page.title)}]\n
  #text(font: "Huozi Hei")[${escape(page.organisers.join(' '))} 主办 ${escape(page.publisher ?? '')} ${page.date} ${page.lunar} ${page.weekday} ${page.issue_number ?? ''}]
]
${page.articles.map(article).join('\n\n')}
`;

const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
const compiled = compiler.compile({ mainFileContent: source });
if (compiled.hasError()) {
  compiled.printErrors();
  process.exit(1);
}
writeFileSync(pdfFile, compiler.pdf(compiled.result));
if (svgFile) writeFileSync(svgFile, compiler.plainSvg(compiled.result));
