#!/usr/bin/env bash
# Installs what the tests need, builds once, starts PostgreSQL once, runs every test project (two at a time) and ends with
# the line "N passed, N failed, N skipped". With --full also the long forms: fuzzing, many kills.
# On Debian with the .NET 10 SDK; apt is used only for what is missing, with sudo where it is not run by root.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

full=0
for argument in "$@"; do
    case "$argument" in
        --full) full=1 ;;
        *) echo "usage: bash tests/run.sh [--full]" >&2; exit 2 ;;
    esac
done

export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
if [ "$full" = 1 ]; then
    export CADRE_TESTS_FULL=1
fi

postgres_programs() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }
has_chromium() { [ -x /usr/bin/chromium ] || [ -x /usr/bin/chromium-browser ] || [ -x /usr/bin/google-chrome ]; }

install_missing() {
    local missing=() as_root=()
    [ -n "$(postgres_programs)" ] || missing+=(postgresql)
    has_chromium || missing+=(chromium)
    [ "${#missing[@]}" -gt 0 ] || return 0
    [ "$(id -u)" = 0 ] || as_root=(sudo)
    echo "installing: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

work=$(mktemp -d)
chmod 755 "$work"
database="$work/postgres"
programs=""

# PostgreSQL refuses to run as root; Debian's package brings the user it runs as.
as_postgres() {
    if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

stop_all() {
    local running
    running=$(jobs -rp)
    [ -z "$running" ] || kill $running 2>/dev/null || true
    if [ -f "$database/postmaster.pid" ]; then
        as_postgres "$programs/pg_ctl" -D "$database" -s -w -m fast stop || true
    fi
    rm -rf "$work"
}
trap stop_all EXIT
trap 'exit 130' INT TERM

start_postgres() {
    local port attempt
    programs=$(postgres_programs)
    if [ -z "$programs" ]; then
        return 0
    fi

    mkdir "$database"
    [ "$(id -u)" != 0 ] || chown postgres "$database"
    as_postgres "$programs/initdb" -D "$database" -U postgres -A trust -E UTF8 --no-locale --no-sync >"$work/initdb.log" \
        || { cat "$work/initdb.log" >&2; return 1; }
    for attempt in 1 2 3 4 5; do
        port=$((20000 + RANDOM % 12000))
        if as_postgres "$programs/pg_ctl" -D "$database" -s -w -l "$database/server.log" \
            -o "-p $port -k $database -c listen_addresses=127.0.0.1 -c max_connections=300 -c shared_buffers=128MB -c max_wal_size=1GB" start \
            >/dev/null 2>&1; then
            export CADRE_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres"
            return 0
        fi
    done
    cat "$database/server.log" >&2
    return 1
}

run_project() {
    local name=$1 started=$SECONDS code=0
    dotnet "tests/$name/bin/Release/net10.0/CadreOrleans.$name.dll" --progress off --timeout 30m >"$work/$name.log" 2>&1 </dev/null || code=$?
    echo "$code $((SECONDS - started))" >"$work/$name.end"
}

# Under CI the test platform writes in colour, though nobody looks.
count() { sed -E 's/\x1b\[[0-9;]*m//g' "$work/$1.log" | sed -nE "s/^ +$2: ([0-9]+)$/\1/p" | tail -n 1; }

install_missing
dotnet build CadreOrleans.sln -c Release -v quiet
start_postgres

# The longest first, so that the end is not one project alone.
projects=()
for name in Cluster.Tests Api.Tests Ledger.Tests Web.Tests; do
    [ ! -d "tests/$name" ] || projects+=("$name")
done
for path in tests/*.Tests tests/*.Validation; do
    name=$(basename "$path")
    case " ${projects[*]} " in *" $name "*) ;; *) [ ! -d "$path" ] || projects+=("$name") ;; esac
done

for name in "${projects[@]}"; do
    while [ "$(jobs -rp | wc -l)" -ge 2 ]; do
        wait -n || true
    done
    run_project "$name" &
done
wait

passed=0 failed=0 skipped=0
for name in "${projects[@]}"; do
    read -r code seconds <"$work/$name.end"
    p=$(count "$name" succeeded) f=$(count "$name" failed) s=$(count "$name" skipped)
    p=${p:-0} f=${f:-0} s=${s:-0}
    if [ "$code" != 0 ]; then
        cat "$work/$name.log"
        # A project that ended badly without a failed test (crashed, timed out, ran nothing) is one failure.
        [ "$f" -gt 0 ] || f=1
    elif [ $((p + f + s)) = 0 ]; then
        # Nothing counted is not nothing failed.
        cat "$work/$name.log"
        f=1
    fi
    echo "$name: $p passed, $f failed, $s skipped, $seconds s"
    passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
done

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
