#!/usr/bin/env python3
"""Writes compatibility-forms.txt: the NFKC forms of the characters that Chinese newspapers print, from Python's Unicode data."""
import pathlib
import unicodedata

# Letters of the West, punctuation to enclosed letters and figures, radicals, Chinese marks, enclosed and square forms, compatibility ideographs, vertical, small and full-width forms.
BLOCKS = [(0x00A0, 0x024F), (0x2000, 0x24FF), (0x2E80, 0x33FF), (0xF900, 0xFAFF), (0xFE10, 0xFE6F), (0xFF00, 0xFFEF)]

lines = []
for first, last in BLOCKS:
    for code in range(first, last + 1):
        form = unicodedata.normalize('NFKC', chr(code))
        if form != chr(code) and form.strip():
            lines.append(' '.join(f'{ord(c):04X}' for c in chr(code) + ''.join(form.split())))
pathlib.Path(__file__).with_name('compatibility-forms.txt').write_text('\n'.join(lines) + '\n')
