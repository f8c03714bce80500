// Sets one file with Typst: node typst.mjs PACKAGES SOURCE.typ OUT.pdf
// PACKAGES is a folder with node_modules/@myriaddreamin/typst-ts-node-compiler.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const [, , packages, source, pdf] = process.argv;
const { NodeCompiler } = createRequire(join(packages, 'package.json'))('@myriaddreamin/typst-ts-node-compiler');
const compiler = NodeCompiler.create({ workspace: dirname(source), fontArgs: [{ fontPaths: ['/usr/share/fonts'] }] });
const compiled = compiler.compile({ mainFilePath: source });
if (compiled.hasError()) {
  compiled.printErrors();
  process.exit(1);
}
writeFileSync(pdf, compiler.pdf(compiled.result));
