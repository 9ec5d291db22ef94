#!/bin/sh
# Runs Tools/setup.py; where there is no Python, says so, installs it from the system's packages and goes on.
set -eu
here=$(dirname "$0")

if ! command -v python3 >/dev/null 2>&1; then
    install="apt-get install --yes --no-install-recommends python3 python3-pip"
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "setup: Python 3.9 or newer is missing; it fetches the libraries. Install it and try again." >&2
        exit 78
    fi
    sudo=""
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            echo "setup: Python 3.9 or newer is missing. Ask the administrator to run: sudo $install" >&2
            exit 78
        fi
        sudo="sudo"
    fi
    echo "setup: missing: Python 3, which fetches the libraries. Running: $sudo $install"
    $sudo $install || { $sudo apt-get update && $sudo $install; }
fi

exec python3 "$here/setup.py" "$@"
