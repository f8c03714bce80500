// Opens PDF files with pdf.js, as Firefox does, and reads every page's text, drawing operators and structure. Whatever it warns of is printed to standard error.
import { readFile } from "node:fs/promises";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

console.log = console.warn = (...words) => process.stderr.write(words.join(" ") + "\n");
for (const path of process.argv.slice(2)) {
  const data = new Uint8Array(await readFile(path));
  const file = await getDocument({ data, verbosity: VerbosityLevel.WARNINGS, stopAtErrors: true, useSystemFonts: false, isEvalSupported: false }).promise;
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const text = await page.getTextContent();
    await page.getOperatorList();
    await page.getStructTree();
    process.stdout.write(text.items.map((item) => item.str).join("") + "\f");
  }
  await file.getOutline();
  await file.destroy();
}
