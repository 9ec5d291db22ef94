#!/usr/bin/env python3
"""Write docs/diagnostics.md from the translations: every code with its sentence and its cure.

    Tools/make_docs.py            write the page
    Tools/make_docs.py --check    write nothing; exit 1 if the page is not current

The page is in English; the same texts in Kazakh and Russian stand in Translations/. The method book (docs/methods.*.md)
is printed by the program (`qadam method book`) and held current by a test; `make docs` writes both.
"""

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "diagnostics.md"
CODE = re.compile(r"([A-Z]{3})-\d{4}")
MODULES = {
    "UNI": "Units", "EXC": "Files and tables", "ACT": "Activity files and records", "FAC": "Factors", "INV": "Inventory", "LCA": "Footprint of a product",
    "DAT": "Life-cycle data packages", "TAB": "Spreadsheets", "PTH": "Pathway", "WST": "Waste", "OPT": "Solver", "STO": "Storage",
    "REP": "Reports", "WSP": "Workspace", "CLI": "Command line",
}
HEAD = """# Findings and their codes

<!-- Written by Tools/make_docs.py from Translations/; do not edit. -->

Every problem that Qadam reports has a stable code, a place (file, row and column, or the thing it is about), a sentence and a
cure. Words in braces are filled in. Search this page for the code. The same texts: [Kazakh](../Translations/kk),
[Russian](../Translations/ru); `--lang kk|ru|en` chooses.
"""


def plain(value):
    """The text of a translation; of plural forms the general one."""
    if isinstance(value, dict):
        value = value.get("text", value.get("other", ""))
    return value.replace("|", "\\|").replace("\n", " ").replace("<", "&lt;").replace("{{", "{").replace("}}", "}")


def page():
    texts = {}
    for path in sorted((ROOT / "Translations" / "en").glob("*.json")):
        texts.update(json.loads(path.read_text(encoding="utf-8")))
    codes = sorted(key for key in texts if CODE.fullmatch(key))
    unknown = sorted({code[:3] for code in codes} - set(MODULES))
    if unknown:
        raise SystemExit(f"make_docs: no name for the codes {', '.join(unknown)}")
    lines = [HEAD]
    for prefix, name in MODULES.items():
        own = [code for code in codes if code.startswith(prefix)]
        if not own:
            continue
        lines += [f"## {prefix}: {name}", "", "| code | what is said | what to do |", "|---|---|---|"]
        lines += [f"| {code} | {plain(texts[code])} | {plain(texts.get(code + '.fix', ''))} |" for code in own]
        lines.append("")
    return "\n".join(lines)


def main(arguments):
    if arguments not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 64
    text = page()
    current = PAGE.read_text(encoding="utf-8") if PAGE.exists() else None
    if text == current:
        return 0
    if arguments:
        print("make_docs: docs/diagnostics.md is not current; run Tools/make_docs.py", file=sys.stderr)
        return 1
    PAGE.write_text(text, encoding="utf-8")
    print("make_docs: wrote docs/diagnostics.md")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
