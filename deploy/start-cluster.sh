#!/usr/bin/env bash
# Starts the product as separate processes on this computer: two silos and one API on PostgreSQL. Uses the database that CADRE_POSTGRES
# names; without it, starts a PostgreSQL of its own in the cluster's folder. Ends with the address, the sign-in link and the processes.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
folder=${CADRE_CLUSTER:-${XDG_DATA_HOME:-$HOME/.local/share}/CadreOrleans-cluster}
patience=60

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

free_port() {
  local port=$1
  while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
  printf '%s' "$port"
}

# A release has the programs in folders beside this one; a checkout builds them.
if [ -x "$root/silo/CadreOrleans.Silo" ]; then
  silo=("$root/silo/CadreOrleans.Silo")
  api=("$root/api/CadreOrleans.Api")
else
  command -v dotnet >/dev/null || fail "The .NET 10 SDK is needed to start from source; install it, or use a release."
  say "Building ..."
  dotnet build "$root/src/Api" -v quiet --nologo >/dev/null || fail "The build failed; run 'dotnet build src/Api' to see why."
  silo=(dotnet "$root/src/Silo/bin/Release/net10.0/CadreOrleans.Silo.dll")
  api=(dotnet "$root/src/Api/bin/Release/net10.0/CadreOrleans.Api.dll")
fi

mkdir -p "$folder"
chmod 700 "$folder"
if [ -s "$folder/pids" ] && kill -0 $(cut -d' ' -f2 "$folder/pids") 2>/dev/null; then
  fail "The cluster in $folder runs already; stop it with deploy/stop-cluster.sh."
fi
: >"$folder/pids"

as_postgres=()
if [ "$(id -u)" = 0 ]; then as_postgres=(runuser -u postgres --); fi

start_postgres() {
  local bin data port
  bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
  [ -n "$bin" ] || fail "PostgreSQL is not installed; install it (Debian: apt-get install postgresql) or set CADRE_POSTGRES."
  data=$folder/postgres
  if [ "$(id -u)" = 0 ]; then
    # PostgreSQL refuses to run as root, and its user cannot enter the cluster's folder.
    data=/var/lib/postgresql/cadre-cluster
  fi
  if ! "${as_postgres[@]}" test -d "$data/base"; then
    (cd / && "${as_postgres[@]}" "$bin/initdb" -D "$data" -U postgres -A trust -E UTF8 --no-locale >/dev/null)
  fi
  port=$(free_port 5433)
  (cd / && "${as_postgres[@]}" "$bin/pg_ctl" -D "$data" -s -w -l "$data/server.log" \
    -o "-p $port -k $data -c listen_addresses=127.0.0.1" start) || fail "PostgreSQL did not start; see $data/server.log."
  printf 'postgres %s\n' "$("${as_postgres[@]}" head -1 "$data/postmaster.pid")" >>"$folder/pids"
  (cd / && "${as_postgres[@]}" "$bin/psql" -h 127.0.0.1 -p "$port" -U postgres -tAc "SELECT 1 FROM pg_database WHERE datname = 'cadre'" | grep -q 1) ||
    (cd / && "${as_postgres[@]}" "$bin/createdb" -h 127.0.0.1 -p "$port" -U postgres cadre)
  CADRE_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres;Database=cadre"
}

start() { # name, text of readiness, program and arguments
  local name=$1 ready=$2 pid waited=0
  shift 2
  "$@" >"$folder/$name.out" 2>"$folder/$name.log" </dev/null &
  pid=$!
  printf '%s %s\n' "$name" "$pid" >>"$folder/pids"
  until grep -q "$ready" "$folder/$name.out"; do
    kill -0 "$pid" 2>/dev/null || { cat "$folder/$name.log" >&2; bash "$here/stop-cluster.sh" >/dev/null; fail "$name did not start."; }
    [ "$waited" -lt $((patience * 5)) ] || { bash "$here/stop-cluster.sh" >/dev/null; fail "$name was not ready after $patience seconds; see $folder/$name.log."; }
    sleep 0.2
    waited=$((waited + 1))
  done
}

if [ -z "${CADRE_POSTGRES:-}" ]; then start_postgres; fi
export CADRE_POSTGRES
export CADRE_DATA=$folder
for number in 1 2; do
  port=$(free_port $((11110 + number)))
  gateway=$(free_port $((30000 + number)))
  start "silo-$number" "silo is ready" "${silo[@]}" --Silo:Port "$port" --Silo:GatewayPort "$gateway"
done
start api "CadreOrleans is ready at" "${api[@]}"

grep -v "Ctrl+C" "$folder/api.out"
say "Processes:"
sed 's/^/  /' "$folder/pids"
say "Stop with: bash deploy/stop-cluster.sh"
