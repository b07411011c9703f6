#!/usr/bin/env bash
# Makes the release: for each platform a folder with the program for planners (api, self-contained, nothing else to install), the silo for
# clusters, and the scripts; packed beside it. Usage: bash deploy/release.sh [platform ...]; without one, win-x64 and linux-x64.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
out=$root/artifacts/release
platforms=("$@")
[ ${#platforms[@]} -gt 0 ] || platforms=(win-x64 linux-x64)

for platform in "${platforms[@]}"; do
  target=$out/cadre-orleans-$platform
  rm -rf "$target" "$target.tar.gz"
  for program in Api Silo; do
    dotnet publish "$root/src/$program" -c Release -r "$platform" --self-contained true --nologo -v quiet -o "$target/${program,,}"
  done
  mkdir -p "$target/deploy"
  cp "$root"/deploy/start-cluster.sh "$root"/deploy/stop-cluster.sh "$root"/deploy/README.md "$target/deploy/"
  tar -czf "$target.tar.gz" -C "$out" "$(basename "$target")"
  printf '%s %s\n' "$(du -sh "$target" | cut -f1)" "$target.tar.gz"
done
