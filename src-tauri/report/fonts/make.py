"""Makes the font subsets of this folder from Debian's fonts-noto-cjk. See README.md."""

import bz2
import glob
import subprocess
import sys
import tempfile
from pathlib import Path

from fontTools.ttLib import TTFont

SOURCE = Path("/usr/share/fonts/opentype/noto")
UNIHAN = "/usr/share/unicode/Unihan_*.bz2"
SIMPLIFIED_CHINESE = 2  # the face's place in the Noto CJK collections
LAYOUT = "kern,mark,mkmk,ccmp"
UNUSED_TABLES = "vhea,vmtx,VORG,DSIG,BASE"  # for vertical setting


def standard_characters():
    """The 8,105 characters of the 2013 list, as Unihan marks them."""
    for path in glob.glob(UNIHAN):
        with bz2.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                if "\tkTGH\t" in line:
                    yield int(line.split("\t")[0][2:], 16)


def gb2312():
    for high in range(0xA1, 0xF8):
        for low in range(0xA1, 0xFF):
            try:
                yield ord(bytes([high, low]).decode("gb2312"))
            except UnicodeDecodeError:
                pass


def wanted():
    characters = set(standard_characters()) | set(gb2312())
    for first, last in [
        (0x0020, 0x007E), (0x00A0, 0x017F),  # Latin
        (0x2000, 0x206F),                    # punctuation
        (0x2460, 0x24EF),                    # circled numbers
        (0x3000, 0x303F), (0xFF01, 0xFFEE),  # CJK punctuation, full and half width
    ]:
        characters |= set(range(first, last + 1))
    return characters | set(map(ord, "€™№℃℉Ω←↑→↓■□▲△◆◇○●★☆✓√×÷±≤≥≈≠∞‰㎡㎜㎏〇𠮷"))


def subset(face, weight, family, unicodes):
    target = Path(__file__).parent / f"{family.replace(' ', '')}-{weight}.otf"
    subprocess.run(
        [
            sys.executable, "-m", "fontTools.subset", SOURCE / f"{face}-{weight}.ttc",
            f"--font-number={SIMPLIFIED_CHINESE}", f"--unicodes-file={unicodes}",
            f"--layout-features={LAYOUT}", f"--drop-tables+={UNUSED_TABLES}",
            "--no-hinting", "--name-IDs=*", "--name-languages=0x409", f"--output-file={target}",
        ],
        check=True,
    )
    rename(target, family, weight)


def rename(path, family, weight):
    """A name of its own, so that the subset and the system's full font can stand side by side."""
    font = TTFont(path, recalcTimestamp=False)
    names = {
        1: family, 2: weight, 3: f"{family} {weight} subset", 4: f"{family} {weight}",
        6: f"{family.replace(' ', '')}-{weight}", 16: family, 17: weight,
    }
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    font["CFF "].cff.fontNames = [names[6]]
    font.save(path)


with tempfile.NamedTemporaryFile("w", suffix=".txt") as unicodes:
    unicodes.write("\n".join(f"U+{code:04X}" for code in sorted(wanted())))
    unicodes.flush()
    for face, family in [("NotoSansCJK", "Noto Sans SC"), ("NotoSerifCJK", "Noto Serif SC")]:
        for weight in ["Regular", "Bold"]:
            subset(face, weight, family, unicodes.name)
