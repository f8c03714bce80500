#!/usr/bin/python3
"""Make the embedded default faces of Huozi from Debian's font packages.

    apt-get install fonts-noto-cjk fonts-noto-cjk-extra fonts-lxgw-wenkai texlive-lang-chinese python3-fonttools unicode-data
    python3 assets/fonts/make-fonts.py

Each face keeps the 8,105 characters of the General Standard Chinese Characters
(通用规范汉字表, Unihan property kTGH), GB 2312 with its symbols, Latin, Greek and
Cyrillic letters, punctuation forms and the OpenType features Chinese setting uses.
Hints and subroutines are taken out once, here, so that cutting a page's few hundred
glyphs out of a face later is a copy and not an interpretation.
"""
import bz2
import os
import re
from fontTools import subset
from fontTools.ttLib import TTFont

HERE = os.path.dirname(os.path.abspath(__file__))
NOTO = "/usr/share/fonts/opentype/noto/"
SIMPLIFIED_CHINESE = 2  # the index of the SC face in Debian's Noto CJK collections
FACES = {
    "song-regular.otf": (NOTO + "NotoSerifCJK-Regular.ttc", SIMPLIFIED_CHINESE, "Huozi Song", "Regular"),
    "song-bold.otf": (NOTO + "NotoSerifCJK-Bold.ttc", SIMPLIFIED_CHINESE, "Huozi Song", "Bold"),
    "song-black.otf": (NOTO + "NotoSerifCJK-Black.ttc", SIMPLIFIED_CHINESE, "Huozi Song", "Black"),
    "hei-regular.otf": (NOTO + "NotoSansCJK-Regular.ttc", SIMPLIFIED_CHINESE, "Huozi Hei", "Regular"),
    "hei-bold.otf": (NOTO + "NotoSansCJK-Bold.ttc", SIMPLIFIED_CHINESE, "Huozi Hei", "Bold"),
    "fang-regular.otf": ("/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf", -1, "Huozi Fang", "Regular"),
    "kai-regular.ttf": ("/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf", -1, "Huozi Kai", "Regular"),
}
# What a cut face must say of its licence where the original says nothing.
LICENCES = {"fang-regular.otf": "GNU General Public License, version 3, with font exception"}
# "locl" is left out on purpose: it would carry the Japanese, Korean and Traditional forms along.
FEATURES = ["ccmp", "kern", "palt", "halt", "pwid", "fwid", "hwid", "liga",
            "vert", "vrt2", "vpal", "vhal", "vkrn", "ruby", "sups", "mark", "mkmk"]
# Letters, marks and forms a newspaper sets beside ideographs.
RANGES = [(0x20, 0x7E), (0xA0, 0x17F), (0x18F, 0x18F), (0x1CD, 0x1DC), (0x1E00, 0x1EFF),
          (0x2000, 0x206F), (0x2070, 0x209C), (0x20A0, 0x20BF), (0x2100, 0x214F),
          (0x2150, 0x218B), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2300, 0x23FF),
          (0x2460, 0x24FF), (0x2500, 0x25FF), (0x2600, 0x266F), (0x2E3A, 0x2E3B),
          (0x3000, 0x303F), (0x3100, 0x312F), (0x3200, 0x33FF), (0xFE10, 0xFE1F),
          (0xFE30, 0xFE4F), (0xFF00, 0xFFEF)]


def standard_characters():
    """The code points of 通用规范汉字表, from Unihan's kTGH."""
    with bz2.open("/usr/share/unicode/Unihan_OtherMappings.txt.bz2", "rt", encoding="utf-8") as lines:
        return {int(m.group(1), 16) for line in lines
                if (m := re.match(r"U\+([0-9A-F]+)\tkTGH\t", line))}


def gb2312():
    """Every character of GB 2312, symbols included."""
    return {ord(bytes((row, cell)).decode("gb2312")) for row in range(0xA1, 0xF8) for cell in range(0xA1, 0xFF)
            if decodes(bytes((row, cell)))}


def decodes(pair):
    try:
        pair.decode("gb2312")
        return True
    except UnicodeDecodeError:
        return False


def rename(font, family, weight):
    """Give the cut face a name of its own: OFL clause 3 keeps reserved names for the originals."""
    full, postscript = f"{family} {weight}", f"{family.replace(' ', '')}-{weight}"
    table = font["name"]
    table.names = [record for record in table.names if record.nameID in (0, 5, 13, 14)]
    for number, text in ((1, full), (2, "Regular"), (3, full), (4, full), (6, postscript), (16, family), (17, weight)):
        table.setName(text, number, 3, 1, 0x409)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames[0] = postscript
        cff.topDictIndex[0].FullName = full
        cff.topDictIndex[0].FamilyName = family


def main():
    wanted = standard_characters() | gb2312() | {c for a, b in RANGES for c in range(a, b + 1)}
    for name, (path, number, family, weight) in FACES.items():
        font = TTFont(path, fontNumber=number, lazy=True)
        options = subset.Options()
        options.hinting = False
        options.desubroutinize = True
        options.layout_features = FEATURES
        options.layout_scripts = ["DFLT", "hani", "latn", "grek", "cyrl"]
        options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
        options.name_languages = [0x409, 0x804]
        options.notdef_outline = True
        options.drop_tables += ["DSIG", "BASE", "STAT", "meta"]
        worker = subset.Subsetter(options)
        worker.populate(unicodes=wanted)
        worker.subset(font)
        rename(font, family, weight)
        if name in LICENCES:
            font["name"].setName(LICENCES[name], 13, 3, 1, 0x409)
        # The date of the making is no part of the face: the same packages give the same bytes.
        font["head"].modified = font["head"].created
        font.recalcTimestamp = False
        target = os.path.join(HERE, name)
        subset.save_font(font, target, options)
        print(name, os.path.getsize(target), "bytes", len(TTFont(target).getGlyphOrder()), "glyphs")


if __name__ == "__main__":
    main()
