#!/usr/bin/env python3
"""Fetches what Qadam needs beside Swift: native libraries into .deps/, headers from the system.

    python3 Tools/setup.py            fetch what is missing (a second run does nothing)
    python3 Tools/setup.py --check    only say what is missing; ends with 1 if something is

Libraries come as hash-pinned wheels through pip and are unpacked into .deps/; nothing is installed into the
system or into a Python environment. A system package is only installed where its headers are needed to build;
that is said before it is done. Python 3.9 or newer, standard library only.
"""

import os
import shutil
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DEPS = os.path.join(ROOT, ".deps")

# What is fetched: package, version, SHA-256 of the wheel of each platform, and which files go where.
# A rule is (pattern of a path in the wheel, path in .deps/<name>/); one that matches nothing is an error.
PACKAGES = [
    {
        "name": "highs",
        "why": "HiGHS, the solver for pathways (MIT)",
        "package": "highsbox",
        "version": "1.15.1",
        "sha256": {
            "linux-x86_64": "17f30d23ef37488467732b45f141146f7c287826a576b4514ae39a8cc4068b28",
            "linux-aarch64": "d1a3c1742d6fae36a3a18e0c7500530e46de5faa1a42dee65677bf0ae80acda3",
            "macos-arm64": "69dde421f36098b9aac4d2dc315350e4c21afb689ee16b51542b933eb099b318",
            "macos-x86_64": "bfc6176c73b7653e2aa7d6890d50d862819ef55db801cc0296c12320fcf82500",
        },
        "rules": [
            ("*/highs_dist/lib/libhighs.*", "lib/{file}"),
            ("*/share/doc/HIGHS/LICENSE.txt", "LICENSE.txt"),
        ],
    },
    # Orderings and dense algebra for HiGHS's interior point with factorization (HiPO). HiGHS looks for them beside its own
    # library and takes none of another version. They are C, whatever the version of Python of the wheel.
    {
        "name": "highs",
        "stamp": ".stamp-extras",
        "why": "METIS, AMD and OpenBLAS for large models in HiGHS (Apache-2.0, BSD-3-Clause)",
        "package": "highspy-extras",
        "version": "1.15.1",
        "optional": True,
        "wheel": (
            "3.11",
            "cp311",
            {
                "linux-x86_64": "manylinux_2_28_x86_64",
                "linux-aarch64": "manylinux_2_28_aarch64",
                "macos-arm64": "macosx_11_0_arm64",
                "macos-x86_64": "macosx_10_13_x86_64",
            },
        ),
        "sha256": {
            "linux-x86_64": "605daf38a27fdab3de210fc5f24db1e809ee258c59041410ae99bf7fe5223692",
            "linux-aarch64": "9bf35009e4cd100abca5b2e6a7f8e446e98e84b7a9cecccfaf3fd233019e3cba",
            "macos-arm64": "ab202ea1c1d5128ce739809268167e7bcc175be99ab555f176fd67e0f676a256",
            "macos-x86_64": "44451928e77f867be975366c0aed4d34f07035c2a0e76272be872aacab908ee0",
        },
        "rules": [
            ("*/libhighs_extras.*", "lib/{file}"),
            ("*/licenses/THIRD_PARTY_NOTICES.md", "LICENSE-extras.md"),
        ],
    },
    {
        "name": "vl-convert",
        "why": "vl-convert, which draws the charts of reports (BSD-3-Clause)",
        "package": "vl-convert-python",
        "version": "1.9.0.post1",
        "sha256": {
            "linux-x86_64": "3c1558fa0055e88c465bd3d71760cde9fa2c94a95f776a0ef9178252fd820b1f",
            "linux-aarch64": "e6ecfe4b7e2ea9e8c30fd6d6eaea3ef85475be1ad249407d9796dce4ecdb5b32",
            "macos-arm64": "b0e7a3245f32addec7e7abeb1badf72b1513ed71ba1dba7aca853901217b3f4e",
            "macos-x86_64": "43e9515f65bbcd317d1ef328787fd7bf0344c2fde9292eb7a0e64d5d3d29fccb",
        },
        "rules": [
            ("vl_convert/*", "vl_convert/{file}"),
            ("*/licenses/LICENSE", "LICENSE.txt"),
        ],
    },
    {
        "name": "typst",
        "why": "typst, which sets reports as PDF (Apache-2.0)",
        "package": "typst",
        "version": "0.15.2",
        "sha256": {
            "linux-x86_64": "99fe0916980cab453e60332125e133c737bf3b76efd325b60d055c551e5887a1",
            "linux-aarch64": "11c6f06b47dd0e3448720d120ab79dd488b83a5c525f66133f8ebc6f909404b1",
            "macos-arm64": "19d77c2eb4c423f2517f585ce7876bd4fc96d9c2355985c7b1e0943c1b3c4541",
            "macos-x86_64": "d6d8a9c7700202fdd8488ffbcbe959d3f730590905bfbbfdcbb781e1c403e923",
        },
        "rules": [
            ("typst/*", "typst/{file}"),
            ("*/licenses/LICENSE", "LICENSE.txt"),
        ],
    },
    # KLU is taken out of wheels that carry it as a library of its own (of the Python module nothing is kept). These
    # wheels are made for one version of Python each, which says nothing about the library: pip is told which to take.
    # Qadam does without it where it is not there, so it is left out rather than stopping the set-up.
    {
        "name": "klu",
        "why": "KLU of SuiteSparse, for life-cycle systems with strong credits (LGPL-2.1+)",
        "package": "pybammsolvers",
        "version": "0.11.1",
        "optional": True,
        "wheel": ("3.11", "cp311", {"linux-x86_64": "manylinux_2_28_x86_64"}),
        "sha256": {"linux-x86_64": "b7575fcb010ed0135e923a281e469d70a59b99d48d32c90b654bbaf784eab1e1"},
        "rules": [
            ("*.libs/libklu-*", "lib/libklu.so"),
            ("*.libs/libamd-*", "lib/{file}"),
            ("*.libs/libbtf-*", "lib/{file}"),
            ("*.libs/libcolamd-*", "lib/{file}"),
            ("*.libs/libsuitesparseconfig-*", "lib/{file}"),
            ("*.libs/libgomp-*", "lib/{file}"),
            ("*/licenses/LICENSE", "LICENSE-of-the-wheel.txt"),
        ],
    },
    {
        "name": "klu",
        "why": "KLU of SuiteSparse, for life-cycle systems with strong credits (LGPL-2.1+)",
        "package": "kvxopt",
        "version": "1.3.3.3",
        "optional": True,
        "wheel": ("3.11", "cp311", {"linux-aarch64": "manylinux_2_28_aarch64"}),
        "sha256": {"linux-aarch64": "3743a66e5bdca17e2f1bfc6cf95481148f060ced7838b5a6a2e58ec27bc9819f"},
        "rules": [
            ("*.libs/libklu-*", "lib/libklu.so"),
            ("*.libs/libamd-*", "lib/{file}"),
            ("*.libs/libbtf-*", "lib/{file}"),
            ("*.libs/libcolamd-*", "lib/{file}"),
            ("*.libs/libsuitesparseconfig-*", "lib/{file}"),
            ("*/licenses/LICENSE", "LICENSE-of-the-wheel.txt"),
        ],
    },
    {
        "name": "klu",
        "why": "KLU of SuiteSparse, for life-cycle systems with strong credits (LGPL-2.1+)",
        "package": "pybammsolvers",
        "version": "0.11.1",
        "optional": True,
        "wheel": (
            "3.11",
            "cp311",
            {"macos-arm64": "macosx_11_0_arm64", "macos-x86_64": "macosx_10_13_x86_64"},
        ),
        "sha256": {
            "macos-arm64": "0abf0694f7f1d657f11452a1a1d67349e7d3e79825bda610567ffe66cc83053d",
            "macos-x86_64": "015ca235c289ff52062f5d88a63e5d409a091302e809904b23f781220e3887f6",
        },
        "rules": [
            ("*/.dylibs/libklu.*", "lib/libklu.dylib"),
            ("*/.dylibs/libamd.*", "lib/{file}"),
            ("*/.dylibs/libbtf.*", "lib/{file}"),
            ("*/.dylibs/libcolamd.*", "lib/{file}"),
            ("*/.dylibs/libsuitesparseconfig.*", "lib/{file}"),
            ("*/.dylibs/libomp.dylib", "lib/{file}"),
            ("*/licenses/LICENSE", "LICENSE-of-the-wheel.txt"),
        ],
    },
]

# Headers that the build needs: (header, why, package by package manager). macOS has them in its SDK.
HEADERS = [
    (
        "sqlite3.h",
        "headers of SQLite, in which workspaces are stored",
        {
            "apt-get": "libsqlite3-dev",
            "dnf": "sqlite-devel",
            "yum": "sqlite-devel",
            "zypper": "sqlite3-devel",
        },
    ),
]

# What replaces pip where Python comes without it.
PIP_PACKAGE = {"apt-get": "python3-pip", "dnf": "python3-pip", "yum": "python3-pip", "zypper": "python3-pip"}


class Problem(Exception):
    """Something that the user has to do, worded for him."""


def say(text):
    print("setup: " + text, flush=True)


def platform_key():
    system = os.uname()
    names = {"Linux": "linux", "Darwin": "macos"}
    machines = {"amd64": "x86_64"}
    machine = machines.get(system.machine, system.machine)
    if names.get(system.sysname) == "macos" and machine == "aarch64":
        machine = "arm64"
    if names.get(system.sysname) == "linux" and machine == "arm64":
        machine = "aarch64"
    return names.get(system.sysname, system.sysname) + "-" + machine


# Libraries in .deps/


def stamp_name(package):
    """A package with a stamp of its own lies in the folder of another, which takes it along when it is replaced."""
    return package.get("stamp", ".stamp")


def stamp_text(package, key):
    # The rules are part of the stamp: a change of what is unpacked unpacks again.
    rules = ";".join(pattern + ">" + target for pattern, target in package["rules"])
    pinned = package["sha256"].get(key)
    return "{} {} {} {} {}\n".format(package["package"], package["version"], key, pinned, rules)


def wanted(key):
    """What is fetched on this platform: everything needed, and what can be done without where it is to be had."""
    return [package for package in PACKAGES if key in package["sha256"] or not package.get("optional")]


def is_current(package, key):
    try:
        with open(os.path.join(DEPS, package["name"], stamp_name(package)), encoding="utf-8") as stamp:
            return stamp.read() == stamp_text(package, key)
    except OSError:
        return False


def pip_command():
    import subprocess

    for command in ([sys.executable, "-m", "pip"], ["pip3"]):
        try:
            done = subprocess.run(
                command + ["--version"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
            )
        except OSError:
            continue
        if done.returncode == 0:
            return command
    return None


def find_pip(folder):
    """pip of this Python; else one made in a throw-away environment; else one from the system's packages."""
    import subprocess

    command = pip_command()
    if command:
        return command
    environment = os.path.join(folder, "python")
    done = subprocess.run(
        [sys.executable, "-m", "venv", environment],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    python = os.path.join(environment, "bin", "python")
    if done.returncode == 0 and os.path.exists(python):
        return [python, "-m", "pip"]
    install_system_package(PIP_PACKAGE, "pip, which downloads the libraries; this Python has none")
    command = pip_command()
    if not command:
        raise Problem("pip was installed but {} does not find it.".format(sys.executable))
    return command


def download(packages, key, folder):
    import subprocess

    requirements = os.path.join(folder, "requirements.txt")
    with open(requirements, "w", encoding="utf-8") as file:
        for package in packages:
            pinned = package["sha256"][key]
            file.write("{}=={} --hash=sha256:{}\n".format(package["package"], package["version"], pinned))
    wheels = os.path.join(folder, "wheels")
    command = find_pip(folder) + ["download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    command += ["--only-binary=:all:", "--require-hashes", "--dest", wheels, "--requirement", requirements]
    for package in packages:
        if "wheel" in package:
            python, abi, platforms = package["wheel"]
            command += ["--python-version", python, "--implementation", "cp", "--abi", abi]
            command += ["--platform", platforms[key]]
    # The wish that pip only work in virtual environments is about installing; nothing is installed here.
    environment = dict(os.environ, PIP_REQUIRE_VIRTUALENV="0")
    if subprocess.run(command, env=environment, check=False).returncode != 0:
        raise Problem(
            "pip did not fetch the libraries; its reason stands above. A network is needed; behind a proxy "
            "set HTTPS_PROXY, with a mirror set PIP_INDEX_URL. Then run `make setup` again."
        )
    return wheels


def wheel_of(package, wheels):
    prefix = package["package"].replace("-", "_") + "-" + package["version"] + "-"
    found = [name for name in os.listdir(wheels) if name.startswith(prefix)]
    if len(found) != 1:
        raise Problem("pip downloaded no wheel of " + package["package"] + "; run `make setup` again.")
    return os.path.join(wheels, found[0])


def unpack(package, wheel, target):
    import fnmatch
    import zipfile

    with zipfile.ZipFile(wheel) as archive:
        for pattern, destination in package["rules"]:
            names = [name for name in archive.namelist() if fnmatch.fnmatch(name, pattern)]
            if not names:
                raise Problem("{} has no file {}.".format(os.path.basename(wheel), pattern))
            for name in names:
                path = os.path.join(target, destination.format(file=os.path.basename(name)))
                os.makedirs(os.path.dirname(path), exist_ok=True)
                with archive.open(name) as source, open(path, "wb") as file:
                    shutil.copyfileobj(source, file, 1 << 20)


def write_stamp(path, package, key):
    with open(path, "w", encoding="utf-8") as stamp:
        stamp.write(stamp_text(package, key))


def put_in_place(package, key, unpacked, folder):
    """The stamp is written before the folder gets its name, so a folder with that name is always whole. What lies in the
    folder of another package is put there file by file, the stamp last."""
    final = os.path.join(DEPS, package["name"])
    if "stamp" in package:
        for parent, _, names in os.walk(unpacked):
            target = os.path.normpath(os.path.join(final, os.path.relpath(parent, unpacked)))
            os.makedirs(target, exist_ok=True)
            for name in names:
                os.replace(os.path.join(parent, name), os.path.join(target, name))
        write_stamp(os.path.join(folder, ".stamp"), package, key)
        os.replace(os.path.join(folder, ".stamp"), os.path.join(final, stamp_name(package)))
        return
    write_stamp(os.path.join(unpacked, ".stamp"), package, key)
    if os.path.exists(final):
        os.rename(final, os.path.join(folder, "old-" + package["name"]))
    os.rename(unpacked, final)


def fetch(packages, key):
    import fcntl
    import tempfile

    unsupported = [package["package"] for package in packages if key not in package["sha256"]]
    if unsupported:
        raise Problem(
            "there is no pinned build of {} for {}. Install HiGHS 1.11 or newer yourself and set "
            "QADAM_HIGHS_LIB to its library.".format(", ".join(unsupported), key)
        )
    os.makedirs(DEPS, exist_ok=True)
    with open(os.path.join(DEPS, ".lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        # Whoever holds the lock may clear what a killed run has left.
        for name in os.listdir(DEPS):
            if name.startswith(".tmp-"):
                shutil.rmtree(os.path.join(DEPS, name), ignore_errors=True)
        stale = {package["name"] for package in packages if not is_current(package, key) and "stamp" not in package}
        packages = [package for package in packages if package["name"] in stale or not is_current(package, key)]
        if not packages:
            return
        with tempfile.TemporaryDirectory(prefix=".tmp-", dir=DEPS) as folder:
            for package in packages:
                say("fetching {} {}: {}".format(package["package"], package["version"], package["why"]))
            fetch_into(folder, [package for package in packages if "wheel" not in package], key)
            for package in packages:
                if "wheel" in package:
                    fetch_optional(folder, package, key)


def fetch_into(folder, packages, key):
    if not packages:
        return
    wheels = download(packages, key, folder)
    for package in packages:
        unpacked = os.path.join(folder, package["name"])
        os.makedirs(unpacked)
        unpack(package, wheel_of(package, wheels), unpacked)
        put_in_place(package, key, unpacked, folder)


def fetch_optional(folder, package, key):
    try:
        fetch_into(folder, [package], key)
    except Problem as problem:
        say("going on without {}: {}".format(package["why"], problem))


# Headers from the system


def has_header(header):
    if sys.platform == "darwin":
        return True
    folders = ["/usr/include", "/usr/local/include", "/usr/include/" + os.uname().machine + "-linux-gnu"]
    if any(os.path.exists(os.path.join(folder, header)) for folder in folders):
        return True
    import subprocess

    for compiler in ("clang", "cc", "gcc"):
        if shutil.which(compiler):
            source = "#include <{}>\n".format(header).encode()
            done = subprocess.run(
                [compiler, "-E", "-x", "c", "-"],
                input=source,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                check=False,
            )
            return done.returncode == 0
    return False


def package_manager(packages):
    for manager in packages:
        if shutil.which(manager):
            return manager
    return None


def install_system_package(packages, why):
    import subprocess

    manager = package_manager(packages)
    if not manager:
        raise Problem("missing: {}. Install it with your system's package manager.".format(why))
    package = packages[manager]
    install = [manager, "install", "--yes"] if manager == "apt-get" else [manager, "install", "-y"]
    install += ["--no-install-recommends", package] if manager == "apt-get" else [package]
    by_hand = "sudo " + " ".join(install)
    prefix = []
    if os.geteuid() != 0:
        if not shutil.which("sudo"):
            raise Problem("missing: {}. Ask the administrator to run: {}".format(why, by_hand))
        # Without a terminal nobody could type a password: then sudo must not ask.
        prefix = ["sudo"] if sys.stdin.isatty() else ["sudo", "-n"]
    say("missing: {}. Running: {}".format(why, " ".join(prefix + install)))
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    if subprocess.run(prefix + install, env=environment, check=False).returncode == 0:
        return
    if manager == "apt-get":
        update = prefix + ["apt-get", "update"]
        say("the list of packages may be missing or old. Running: " + " ".join(update))
        subprocess.run(update, env=environment, check=False)
        if subprocess.run(prefix + install, env=environment, check=False).returncode == 0:
            return
    raise Problem("{} could not be installed (see above). By hand: {}".format(package, by_hand))


# Main


def check(key):
    missing = 0
    for package in wanted(key):
        current = is_current(package, key)
        missing += not current and not package.get("optional")
        state = "is there" if current else "is missing"
        print("{:<10} {} {}: {}".format(state, package["package"], package["version"], package["why"]))
    for header, why, _ in HEADERS:
        found = has_header(header)
        missing += not found
        print("{:<10} {}: {}".format("is there" if found else "is missing", header, why))
    if missing:
        print("next: make setup")
    if not shutil.which("swift"):
        print("is missing swift: the compiler, 6.1 or newer; install it from swift.org")
        return 1
    return 1 if missing else 0


def main(arguments):
    if sys.version_info < (3, 9):
        raise Problem("Python 3.9 or newer is needed; this is {}.{}.".format(*sys.version_info[:2]))
    key = platform_key()
    if arguments == ["--check"]:
        return check(key)
    if arguments:
        print(__doc__, file=sys.stderr)
        return 0 if arguments in (["-h"], ["--help"]) else 64
    missing = [package for package in wanted(key) if not is_current(package, key)]
    if missing:
        fetch(missing, key)
    for header, why, packages in HEADERS:
        if not has_header(header):
            install_system_package(packages, why)
            if not has_header(header):
                raise Problem("{} was installed but the compiler does not find {}.".format(why, header))
    if missing:
        say("done, everything is in " + os.path.relpath(DEPS, os.getcwd()))
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Problem as problem:
        print("setup: " + str(problem), file=sys.stderr)
        sys.exit(78)
    except OSError as problem:
        print("setup: {}. Nothing half done is left; try again.".format(problem), file=sys.stderr)
        sys.exit(74)
    except KeyboardInterrupt:
        sys.exit(130)
