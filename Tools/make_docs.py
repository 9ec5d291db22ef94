#!/usr/bin/env python3
"""Write docs/diagnostics.md and a page for every code in docs/diagnostics/, from the translations, the sources and the tests.

    Tools/make_docs.py            write the pages
    Tools/make_docs.py --check    write nothing; exit 1 if a page is missing, not current, or of no code

A page says in English, Kazakh and Russian what is said, why, and what to do, shows the lines as they are printed (with example values in
place of the real ones), and names the tests that provoke the finding. The method book (docs/methods.*.md) is printed by the program
(`qadam method book`) and held current by a test; `make docs` writes both.
"""

import json
import re
import sys
from pathlib import Path

from diagnostic_samples import SAMPLES, WORDED

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "diagnostics.md"
FOLDER = ROOT / "docs" / "diagnostics"
CODE = re.compile(r"([A-Z]{3})-\d{4}")
LANGUAGES = ("en", "kk", "ru")
MODULES = {
    "UNI": "Units", "EXC": "Files and tables", "ACT": "Activity files and records", "FAC": "Factors", "INV": "Inventory", "LCA": "Footprint of a product",
    "DAT": "Life-cycle data packages", "TAB": "Spreadsheets", "PTH": "Pathway", "WST": "Waste", "OPT": "Solver", "STO": "Storage",
    "REP": "Reports", "WSP": "Workspace", "CLI": "Command line",
}
HEAD = """# Findings and their codes

<!-- Written by Tools/make_docs.py from Translations/; do not edit. -->

Every problem that Qadam reports has a stable code, a place (file, row and column, or the thing it is about), a sentence and a
cure. Words in braces are filled in. Search this page for the code; a code leads to its page, in English, Kazakh and Russian,
with an example and the tests that provoke it. `--lang kk|ru|en` chooses the language of the program.
"""
WORDS = {
    "en": {
        "name": "English", "what": "What is said", "why": "Why", "cure": "What to do", "line": "As it is printed",
        "error": "what was asked for is refused, and nothing is stored.",
        "warning": "the answer is given, but it may not be what was meant.",
        "note": "nothing is wrong; it is good to know.",
    },
    "kk": {
        "name": "Қазақша", "what": "Не айтылады", "why": "Неге", "cure": "Не істеу керек", "line": "Қалай басылады",
        "error": "сұралғаны орындалмайды, ештеңе сақталмайды.",
        "warning": "жауап беріледі, бірақ ойдағыдай болмауы мүмкін.",
        "note": "қате жоқ, білген жөн.",
    },
    "ru": {
        "name": "Русский", "what": "Что сообщается", "why": "Почему", "cure": "Что делать", "line": "Как это печатается",
        "error": "запрошенное отклонено, ничего не сохранено.",
        "warning": "ответ дан, но может быть не тем, что имелось в виду.",
        "note": "ничего неправильного; это полезно знать.",
    },
}


def texts(language):
    merged = {}
    for path in sorted((ROOT / "Translations" / language).glob("*.json")):
        merged.update(json.loads(path.read_text(encoding="utf-8")))
    return merged


def form(value, language):
    """The text of a translation; of plural forms that of three things."""
    if isinstance(value, dict):
        value = value.get("text") or value.get("few" if language == "ru" else "other") or value["other"]
    return value


def plain(value):
    """A text as a cell of a table."""
    return value.replace("|", "\\|").replace("\n", " ").replace("<", "&lt;").replace("{{", "{").replace("}}", "}")


def filled(text, language="en"):
    """A text with example values, as the language writes them."""

    def sample(hit):
        value = WORDED.get(language, {}).get(hit[1], SAMPLES.get(hit[1], f"‹{hit[1]}›"))
        return value if language == "en" else re.sub(r"(\d),(\d{3})", "\\1\u202f\\2", value)

    shown = re.sub(r"(?<!\{)\{([a-z][A-Za-z0-9]*)\}(?!\})", sample, text)
    return shown.replace("{{", "{").replace("}}", "}")


def sources():
    """Where each code stands in the sources: by file, the lines, and the lines of all uses of its name in a list of codes."""
    files = {
        path: path.read_text(encoding="utf-8").split("\n")
        for path in sorted((ROOT / "Sources").rglob("*.swift")) if "Generated" not in path.parts
    }
    places, named = {}, {}
    for path, lines in files.items():
        for number, line in enumerate(lines):
            if line.lstrip().startswith("//"):
                continue
            for hit in re.finditer(r'"([A-Z]{3}-\d{4})"', line):
                case = re.match(r"\s*case (\w+) = ", line)
                if case:
                    named.setdefault((path.parts[len(ROOT.parts) + 1], case[1]), []).append(hit[1])
                else:
                    places.setdefault(hit[1], []).append((path, number))
    uses = re.compile(r"(?<![\w)\]])\.(\w+)\b")
    for path, lines in files.items():
        module = path.parts[len(ROOT.parts) + 1]
        for number, line in enumerate(lines):
            if line.lstrip().startswith("//"):
                continue
            for hit in uses.finditer(line):
                for code in named.get((module, hit[1]), []):
                    places.setdefault(code, []).append((path, number))
    return files, places


def severity(lines, number):
    """The severity that stands nearest behind a code, or near before it."""
    for offset in [*range(0, 5), -1, -2]:
        if 0 <= number + offset < len(lines):
            hit = re.search(r"\.(error|warning|note)\b", lines[number + offset])
            if hit:
                return hit[1]
    return "error"


def reason(lines, number):
    """The documentation of what finds it: the nearest comment above, to its first empty line, of the sentences up to a length."""
    for start in range(number, -1, -1):
        if not lines[start].lstrip().startswith("///"):
            continue
        first = start
        while first > 0 and lines[first - 1].lstrip().startswith("///"):
            first -= 1
        block = []
        for line in lines[first:start + 1]:
            words = line.lstrip()[3:].strip()
            if not words and block:
                break
            if words.startswith(("- Parameter", "- Returns", "- Throws", "|", "`")) and block:
                break
            block.append(words)
        text = " ".join(word for word in block if word).replace("``", "`")
        if len(text) > 15:
            return text if len(text) < 420 else text[:text.rfind(".", 0, 420) + 1] or text[:420]
    return ""


def place(lines, number, language, all_texts):
    """The place as it is printed in front of the finding."""
    near = "\n".join(lines[max(0, number - 3):number + 8])
    own = all_texts[language]
    entity = re.search(r'\.entity\(kind: "([\w-]+)"', near)
    if ".whole" in near:
        return ""
    if entity:
        kind = own.get(f"format.kind.{entity[1]}", entity[1])
        return own["format.place.thing"].replace("{kind}", kind).replace("{id}", SAMPLES["id"]) + ": "
    key = "cell" if "column" in near else "row" if "row" in near else None
    if key is None:
        return SAMPLES["file"] + ": "
    return filled(own[f"format.place.{key}"]) + ": "


def tests():
    """The tests that name a code, as sentences."""
    found = {}
    for path in sorted((ROOT / "Tests").rglob("*.swift")):
        test = None
        for line in path.read_text(encoding="utf-8").split("\n"):
            if line.lstrip().startswith("//"):
                continue
            test = (re.search(r"func (\w+)", line) or [None, test])[1]
            for code in re.findall(r"[A-Z]{3}-\d{4}", line):
                names = found.setdefault(code, [])
                entry = (path.relative_to(ROOT).as_posix(), test)
                if entry not in names:
                    names.append(entry)
    return found


def page(codes, english):
    lines = [HEAD]
    for prefix, name in MODULES.items():
        own = [code for code in codes if code.startswith(prefix)]
        if not own:
            continue
        lines += [f"## {prefix}: {name}", "", "| code | what is said | what to do |", "|---|---|---|"]
        lines += [
            f"| [{code}](diagnostics/{code}.md) | {plain(form(english[code], 'en'))} | {plain(form(english.get(code + '.fix', ''), 'en'))} |"
            for code in own
        ]
        lines.append("")
    return "\n".join(lines)


def own_page(code, all_texts, files, places, proofs, exceptions):
    where = places.get(code, [])
    path, number = where[0] if where else (None, 0)
    rank = severity(files[path], number) if path else "error"
    why = reason(files[path], number) if path else ""
    out = [
        f"# {code}", "", "<!-- Written by Tools/make_docs.py; do not edit. -->", "",
        f"{MODULES[code[:3]]} · {' / '.join(all_texts[own]['format.severity.' + rank] for own in LANGUAGES)} · [all codes](../diagnostics.md)",
        "",
    ]
    for language in LANGUAGES:
        words, own = WORDS[language], all_texts[language]
        said, cure = form(own[code], language), form(own.get(code + ".fix", ""), language)
        because = f"{own['format.severity.' + rank].capitalize()}: {words[rank]}" + (f" {why}" if language == "en" and why else "")
        front = place(files[path], number, language, all_texts) if path else ""
        out += [
            f"## {words['name']}", "", f"**{words['what']}.** {plain(said)}", "", f"**{words['why']}.** {plain(because)}", "",
            f"**{words['cure']}.** {plain(cure)}", "", f"**{words['line']}:**", "", "```text",
            f"{front}{own['format.severity.' + rank]} {code}: {filled(said, language)}", f"    {filled(cure, language)}", "```", "",
        ]
    found = sorted({file.relative_to(ROOT).as_posix() for file, _ in where})
    if found:
        out += ["Found by " + ", ".join(f"`{file}`" for file in found[:6]) + ".", ""]
    named = proofs.get(code, [])
    if named:
        out += ["Provoked by " + ", ".join(f"`{test}` in `{file}`" if test else f"`{file}`" for file, test in named[:6]) + ".", ""]
    else:
        out += [f"No test provokes it: {exceptions.get(code, 'none is listed')}.", ""]
    return "\n".join(out)


def pages():
    all_texts = {language: texts(language) for language in LANGUAGES}
    english = all_texts["en"]
    codes = sorted(key for key in english if CODE.fullmatch(key))
    unknown = sorted({code[:3] for code in codes} - set(MODULES))
    if unknown:
        raise SystemExit(f"make_docs: no name for the codes {', '.join(unknown)}")
    files, places = sources()
    rows = (ROOT / "Tests" / "untested-codes.csv").read_text(encoding="utf-8").split("\n")[1:]
    exceptions = dict(row.split(",", 1) for row in rows if "," in row)
    proofs = tests()
    wanted = {PAGE: page(codes, english)}
    for code in codes:
        wanted[FOLDER / f"{code}.md"] = own_page(code, all_texts, files, places, proofs, exceptions)
    return wanted


def main(arguments):
    if arguments not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 64
    wanted = pages()
    stale = [path for path, text in wanted.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    orphans = [path for path in FOLDER.glob("*.md") if path not in wanted] if FOLDER.exists() else []
    if not stale and not orphans:
        return 0
    if arguments:
        names = ", ".join(sorted(path.relative_to(ROOT).as_posix() for path in (stale + orphans)[:5]))
        print(f"make_docs: {len(stale) + len(orphans)} pages are not current ({names}); run Tools/make_docs.py", file=sys.stderr)
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    for path in orphans:
        path.unlink()
    for path in stale:
        path.write_text(wanted[path], encoding="utf-8")
    print(f"make_docs: wrote {len(stale)} pages, removed {len(orphans)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
