# What bin/run, bin/timbang and bin/bench share; sourced, not run. The published site, built when a source is newer than it.
# shellcheck shell=bash

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
site="$root/artifacts/site"
stamp="$root/artifacts/site.stamp"

stale() {
  [ ! -e "$stamp" ] || [ -n "$(find "$root/src" "$root"/Directory.*.props "$root/global.json" \
    \( -name bin -o -name obj \) -prune -o -newer "$stamp" -print -quit)" ]
}

# Silent when nothing is to be done, and on the error stream otherwise: the output belongs to the command.
build_site() {
  stale || return 0
  command -v dotnet >/dev/null || { echo "The .NET SDK 10 is not here: install it first (dotnet must be on the path)." >&2; exit 1; }
  echo "Building Timbang (Release) ..." >&2
  mkdir -p "$root/artifacts"
  (
    flock 9
    stale || exit 0
    touch "$stamp.new" # a source changed while we build is built again next time
    dotnet publish "$root/src/Timbang.Web" -c Release -o "$site" -v q -clp:ErrorsOnly >&2 9>&- # compilers outlive this and must not keep the lock
    mv "$stamp.new" "$stamp"
  ) 9>"$root/artifacts/site.lock"
}
