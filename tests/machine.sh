#!/bin/sh
# Get what the tests need beyond Python. On Debian as root it is installed; elsewhere it says what is missing,
# and the tests that need it skip visibly.
set -eu

missing=""
command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
{ command -v dovecot >/dev/null 2>&1 && [ -e /usr/lib/dovecot/imap ]; } || missing="$missing dovecot-imapd"
command -v age >/dev/null 2>&1 || missing="$missing age"
[ -e /usr/share/fonts/truetype/noto/NotoSans-Regular.ttf ] || missing="$missing fonts-noto-core"
[ -n "$missing" ] || exit 0

if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    apt-get update -qq
    # shellcheck disable=SC2086 # a list of packages
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    echo "Not installed, so the tests that need them will skip:$missing"
fi
