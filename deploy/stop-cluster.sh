#!/usr/bin/env bash
# Ends the processes that start-cluster.sh started, the API first and PostgreSQL last, by the numbers it noted.
set -euo pipefail

folder=${CADRE_CLUSTER:-${XDG_DATA_HOME:-$HOME/.local/share}/CadreOrleans-cluster}
[ -s "$folder/pids" ] || { printf 'No cluster was started in %s.\n' "$folder"; exit 0; }

tac "$folder/pids" | while read -r name pid; do
  # PostgreSQL takes SIGINT for an end that does not wait for clients.
  signal=TERM
  if [ "$name" = postgres ]; then signal=INT; fi
  kill -"$signal" "$pid" 2>/dev/null || continue
  for _ in $(seq 150); do
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.2
  done
  if kill -0 "$pid" 2>/dev/null; then
    printf '%s (%s) did not end within 30 seconds.\n' "$name" "$pid" >&2
  else
    printf '%s ended.\n' "$name"
  fi
done
rm -f "$folder/pids"
