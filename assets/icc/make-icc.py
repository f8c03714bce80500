#!/usr/bin/python3
"""Make the colour profiles that print and archive files carry.

    apt-get install icc-profiles-free argyll
    python3 assets/icc/make-icc.py

fogra30.icc: what process inks look like on slightly yellowish, uncoated paper: the open
measurement nearest to newsprint. ArgyllCMS fits it to FOGRA's measured patches.
srgb.icc: what red, green and blue are: IEC 61966-2-1 in ICC version 4, from its numbers.
"""
import os
import shutil
import struct
import subprocess
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
MEASURED = "/usr/share/color/icc/FOGRA30L.ti3"
# The date in a profile's header: that of the measurement, not of the making, so that the same packages give the same bytes.
MEASURED_ON = struct.pack(">6H", 2003, 9, 1, 0, 0, 0)
# Newspaper presses take little more ink than this in all (ISO 12647-3 recommends 240 %); sheets of uncoated paper take 300 %.
INK_LIMIT = 260


def paper():
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(MEASURED, os.path.join(folder, "fogra30.ti3"))
        # -nc leaves the measured patches out of the profile: they are four times its size, and no reader asks for them.
        subprocess.run(["colprof", "-qm", "-bm", "-nc", "-kr", f"-l{INK_LIMIT}", "-D", "FOGRA30 (uncoated, slightly yellowish)",
                        "-C", "Fitted by ArgyllCMS to FOGRA30L.ti3 of icc-profiles-free, (c) Kai-Uwe Behrmann, zlib licence. An altered version.",
                        "fogra30"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        with open(os.path.join(folder, "fogra30.icc"), "rb") as file:
            profile = bytearray(file.read())
    profile[24:36] = MEASURED_ON
    return bytes(profile)


def s15(value):
    return struct.pack(">i", round(value * 65536))


def xyz(*values):
    return b"XYZ \0\0\0\0" + b"".join(map(s15, values))


def text(words):
    packed = words.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II", 1, 12) + b"enUS" + struct.pack(">II", len(packed), 28) + packed


def screen():
    # ICC.1:2010, 10.16, function type 3; IEC 61966-2-1, 5.2. Primaries and white adapted to D50 by the Bradford transform.
    curve = b"para\0\0\0\0" + struct.pack(">HH", 3, 0) + s15(2.4) + s15(1 / 1.055) + s15(0.055 / 1.055) + s15(1 / 12.92) + s15(0.04045)
    adaptation = b"sf32\0\0\0\0" + b"".join(map(s15, (1.047882, 0.022919, -0.050217, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678)))
    tags = [(b"desc", text("sRGB IEC61966-2.1")), (b"cprt", text("Public domain")), (b"wtpt", xyz(0.9642, 1, 0.8249)), (b"chad", adaptation),
            (b"rXYZ", xyz(0.43607, 0.22249, 0.01392)), (b"gXYZ", xyz(0.38515, 0.71687, 0.09708)), (b"bXYZ", xyz(0.14307, 0.06061, 0.7141)),
            (b"rTRC", curve), (b"gTRC", curve), (b"bTRC", curve)]
    data, table, places = b"", b"", {}
    start = 128 + 4 + 12 * len(tags)
    for name, value in tags:
        if value not in places:
            places[value] = (start + len(data), len(value))
            data += value + b"\0" * (-len(value) % 4)
        table += name + struct.pack(">II", *places[value])
    size = start + len(data)
    header = struct.pack(">I4sI4s4s4s", size, b"\0\0\0\0", 0x04200000, b"mntr", b"RGB ", b"XYZ ") + struct.pack(">6H", 1999, 10, 1, 0, 0, 0) + b"acsp"
    header += b"\0" * 28 + s15(0.9642) + s15(1) + s15(0.8249)
    return header.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + data


def main():
    for name, profile in (("fogra30.icc", paper()), ("srgb.icc", screen())):
        with open(os.path.join(HERE, name), "wb") as file:
            file.write(profile)
        print(name, len(profile), "bytes")


if __name__ == "__main__":
    main()
