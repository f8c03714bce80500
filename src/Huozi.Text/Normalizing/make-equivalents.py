"""Writes EquivalentIdeographs.Table.cs: the ordinary ideograph for each look-alike that a PDF's text layer may hold.

Sources: UnicodeData.txt's decompositions (U+2F00..2FD5 Kangxi radicals, U+F900..FAD9 compatibility ideographs; by way of Python's
unicodedata) and EquivalentUnifiedIdeograph.txt (U+2E80..2EF3 radicals supplement). Run: python3 make-equivalents.py /usr/share/unicode
"""

import re
import sys
import unicodedata

supplement = {}
for line in open(sys.argv[1] + "/EquivalentUnifiedIdeograph.txt", encoding="utf-8"):
    entry = re.match(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*([0-9A-F]+)", line)
    if entry:
        for code in range(int(entry[1], 16), int(entry[2] or entry[1], 16) + 1):
            supplement[code] = chr(int(entry[3], 16))


def ordinary(code):
    decomposed = unicodedata.normalize("NFKC", chr(code))
    # The radicals supplement has one decomposition only (U+2E9F, U+2EF3); the rest are in the equivalents file.
    return decomposed if decomposed != chr(code) else supplement.get(code, chr(code))


def constant(name, summary, first, last):
    # A character without an equivalent stands for itself; as an escape, so that no editor can change it.
    items = []
    for code in range(first, last + 1):
        text = ordinary(code)
        items.append(f"\\u{code:04X}" if text == chr(code) else text)
    rows = ["".join(items[start:start + 40]) for start in range(0, len(items), 40)]
    body = "\n        + ".join(f'"{row}"' for row in rows)
    return f"    /// <summary>{summary}</summary>\n    private const string {name} =\n        {body};\n"


parts = [
    constant("Supplement", "U+2E80 to U+2EF3, CJK radicals supplement.", 0x2E80, 0x2EF3),
    constant("Kangxi", "U+2F00 to U+2FD5, Kangxi radicals.", 0x2F00, 0x2FD5),
    constant("Compatibility", "U+F900 to U+FAD9, CJK compatibility ideographs.", 0xF900, 0xFAD9),
]
with open("EquivalentIdeographs.Table.cs", "w", encoding="utf-8") as out:
    out.write("namespace Huozi.Text.Normalizing;\n\n// Written by make-equivalents.py from the Unicode character database; do not edit.\n"
              "internal static partial class EquivalentIdeographs\n{\n" + "\n".join(parts) + "}\n")
