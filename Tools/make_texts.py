#!/usr/bin/env python3
"""Turn Translations/{en,kk,ru}/<module>.json into typed keys and raw-literal tables for QadamText.

    Tools/make_texts.py            check the translations and write every generated file that differs
    Tools/make_texts.py --root DIR … work on another folder than this repository
    Tools/make_texts.py --check    write nothing; exit 1 when a file is not current or a translation is at fault

A translation file is one flat JSON object. Its values are
    "text with {placeholder}"                   "{{" and "}}" stand for a literal brace
    {"one": "…", "other": "…"}                  plural forms, chosen by the argument `count`
    {"text": "…", "note": "for the translator"} the same with a note; a note may stand beside plural forms too

Checked: every module exists in all languages with the same keys and the same placeholders; plural forms are exactly
those of the language; no key stands in two modules; the keys of a surface begin with the name of its module.
"""

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "Translations"
TARGET = ROOT / "Sources" / "QadamText" / "Generated"

# CLDR cardinal categories that a whole number or a fraction can fall into.
PLURALS = {"en": ("one", "other"), "kk": ("one", "other"), "ru": ("one", "few", "many", "other")}
# Modules whose keys are written in Swift as TextKey.<name>; the keys of the domain stay strings.
SURFACES = ("cli", "method", "report", "workspace")

KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9_%°²³·/+:-]*(\.[A-Za-z0-9_%°²³·/+:-]+)*")
PLACEHOLDER = re.compile(r"\{([a-z][A-Za-z0-9]*)\}")
SWIFT_WORDS = {"default", "self", "init", "in", "is", "as", "for", "import", "case", "switch", "repeat", "where"}


class Fault(Exception):
    """A translation that cannot be used; the text says where and why."""


def read_json(path):
    """The object of a file, refusing a key that stands twice."""

    def unique(pairs):
        seen = set()
        for key, _ in pairs:
            if key in seen:
                raise Fault(f"{path.relative_to(ROOT)}: {key} stands twice")
            seen.add(key)
        return dict(pairs)

    try:
        table = json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=unique)
    except ValueError as problem:
        raise Fault(f"{path.relative_to(ROOT)}: {problem}") from None
    if not isinstance(table, dict):
        raise Fault(f"{path.relative_to(ROOT)}: not a JSON object")
    return table


def placeholders(where, text):
    """The names in braces; any other brace must be doubled."""
    bare = text.replace("{{", "").replace("}}", "")
    names = set(PLACEHOLDER.findall(bare))
    rest = PLACEHOLDER.sub("", bare)
    if "{" in rest or "}" in rest:
        raise Fault(f"{where}: a brace that is no placeholder; write {{{{ or }}}} for a literal brace")
    return names


def forms(where, language, value):
    """[(variant, text)]: one entry with an empty variant, or one for each plural form of the language."""
    if isinstance(value, str):
        value = {"text": value}
    if not isinstance(value, dict) or not all(isinstance(v, str) for v in value.values()):
        raise Fault(f"{where}: must be a string or an object of strings")
    names = set(value) - {"note"}
    if names == {"text"}:
        wanted = [("", value["text"])]
    elif names == set(PLURALS[language]):
        wanted = [(name, value[name]) for name in PLURALS[language]]
    else:
        raise Fault(f"{where}: has {sorted(names)}; needs text, or exactly {list(PLURALS[language])}")
    for _, text in wanted:
        if not text.strip():
            raise Fault(f"{where}: empty text")
        if "\t" in text or "\r" in text:
            raise Fault(f"{where}: tab or carriage return in the text")
    return wanted


def entry(where, language, value):
    """Forms of one key and the union of their placeholders (with `count` where there are plural forms)."""
    found = forms(where, language, value)
    names = set()
    for _, text in found:
        names |= placeholders(where, text)
    if found[0][0]:
        names.add("count")
    return found, names


def read_language(language, module):
    path = SOURCE / language / f"{module}.json"
    if not path.exists():
        raise Fault(f"Translations/{language}/{module}.json is missing")
    table = {}
    for key, value in read_json(path).items():
        where = f"Translations/{language}/{module}.json: {key}"
        if not KEY.fullmatch(key):
            raise Fault(f"{where}: not a key (letters, digits and points)")
        if module in SURFACES and not key.startswith(module + "."):
            raise Fault(f"{where}: keys of a surface begin with {module}.")
        table[key] = entry(where, language, value)
    return table


def read_module(module, faults):
    """{language: {key: forms}} of one module; faults of parity are collected."""
    tables = {}
    for language in PLURALS:
        try:
            tables[language] = read_language(language, module)
        except Fault as fault:
            faults.append(str(fault))
    if len(tables) < len(PLURALS):
        return None
    keys = set().union(*tables.values())
    for key in sorted(keys):
        missing = [language for language in PLURALS if key not in tables[language]]
        if missing:
            faults.append(f"{module}: {key} is missing in {', '.join(missing)}")
            continue
        wanted = tables["en"][key][1]
        for language in PLURALS:
            names = tables[language][key][1]
            if names != wanted:
                faults.append(f"{module}: {key} in {language} has placeholders {sorted(names)}, en has {sorted(wanted)}")
    return {language: {key: forms for key, (forms, _) in sorted(table.items())} for language, table in tables.items()}


def lines(table):
    """key TAB text, or key#form TAB text; a line feed is written as \\n and a backslash as \\\\."""
    for key, found in table.items():
        for variant, text in found:
            name = f"{key}#{variant}" if variant else key
            escaped = text.replace("\\", "\\\\").replace("\n", "\\n")
            yield f"{name}\t{escaped}"


def literal(text):
    hashes = "#"
    while '"""' + hashes in text or "\\" + hashes in text:
        hashes += "#"
    return f'{hashes}"""\n{text}\n"""{hashes}'


def camel(text):
    words = re.split(r"[._-]", text)
    name = words[0] + "".join(word[:1].upper() + word[1:] for word in words[1:])
    return f"`{name}`" if name in SWIFT_WORDS else name


def head(source):
    return f"// Generated from {source} by Tools/make_texts.py; do not edit.\n// swift-format-ignore-file\n\n"


def module_file(module, tables):
    enum = camel(module)[:1].upper() + camel(module)[1:] + "Texts"
    out = head(f"Translations/*/{module}.json") + f"enum {enum} {{\n"
    for language, table in sorted(tables.items()):
        body = "\n".join(lines(table))
        out += f"    static let {language}: String = {literal(body)}\n\n"
    return enum, out.rstrip("\n") + "\n}\n"


def index_file(enums):
    out = head("Translations/") + "extension Catalog {\n"
    for language in sorted(PLURALS):
        out += f"    static func {language}Sources() -> [String] {{\n        [\n"
        out += "".join(f"            {enum}.{language},\n" for enum in enums)
        out += "        ]\n    }\n\n"
    return out.rstrip("\n") + "\n}\n"


def keys_file(module, table):
    out = head(f"Translations/*/{module}.json") + "extension TextKey {\n"
    for key in table:
        out += f"    /// {json.dumps(table[key][-1][1], ensure_ascii=False)[1:-1]}\n"
        out += f'    public static var {camel(key)}: TextKey {{ TextKey("{key}") }}\n'
    return out + "}\n"


def generate():
    """({file name: text}, [fault])"""
    faults, files, enums, owner = [], {}, [], {}
    modules = sorted({path.stem for language in PLURALS for path in (SOURCE / language).glob("*.json")})
    for module in modules:
        tables = read_module(module, faults)
        if tables is None:
            continue
        for key in tables["en"]:
            if key in owner:
                faults.append(f"{key} stands in {owner[key]} and in {module}")
            owner[key] = module
        enum, files[f"{module}.swift"] = module_file(module, tables)
        enums.append(enum)
        if module in SURFACES:
            files[f"TextKey+{module}.swift"] = keys_file(module, tables["en"])
    files["Catalog+Sources.swift"] = index_file(enums)
    return files, faults


def move(root):
    """Works on the Translations and Sources of another folder."""
    global ROOT, SOURCE, TARGET
    ROOT = Path(root)
    SOURCE = ROOT / "Translations"
    TARGET = ROOT / "Sources" / "QadamText" / "Generated"


def main(arguments):
    if arguments[:1] == ["--root"] and len(arguments) > 1:
        move(arguments[1])
        arguments = arguments[2:]
    check = arguments == ["--check"]
    if arguments and not check:
        print(__doc__, file=sys.stderr)
        return 64
    files, faults = generate()
    for fault in faults:
        print(f"make_texts: {fault}", file=sys.stderr)
    if faults:
        return 1
    present = {path.name for path in TARGET.glob("*.swift")} if TARGET.exists() else set()
    stale = False
    for name in sorted(present | set(files)):
        path = TARGET / name
        if name in files and path.exists() and path.read_text(encoding="utf-8") == files[name]:
            continue
        if check:
            print(f"make_texts: {path.relative_to(ROOT)} is not current; run Tools/make_texts.py", file=sys.stderr)
            stale = True
        elif name in files:
            TARGET.mkdir(parents=True, exist_ok=True)
            path.write_text(files[name], encoding="utf-8")
            print(f"make_texts: wrote {path.relative_to(ROOT)}")
        else:
            path.unlink()
            print(f"make_texts: removed {path.relative_to(ROOT)}")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
