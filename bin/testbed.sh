# What bin/test and bin/proof share; sourced, not run. Debian packages, a private PostgreSQL, one project's run and its report.
# shellcheck shell=bash

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1 TESTINGPLATFORM_NOBANNER=1

# Code that watches itself to be compiled better later is dearer than what it wins in minutes: a quarter of the tests' time.
export DOTNET_TieredPGO=0

results="$root/TestResults"

step() { printf '\n== %s\n' "$1"; }

stop_with() { printf '%s\n' "$1" >&2; exit 1; }

# --- packages ---------------------------------------------------------------------------------------------------------

is_here() {
  case "$1" in
    poppler-utils) command -v pdftotext >/dev/null ;;
    clamav-daemon) [ -x /usr/sbin/clamd ] ;;
    default-jre-headless) command -v java >/dev/null ;;
    lib*-java) [ -e "/usr/share/doc/$1" ] ;;
    postgresql) compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

# Installs what is missing of the packages named. A person at a terminal is asked first; a machine (CI=true, --yes, no
# terminal) is not.
install_packages() {
  is_here dotnet || stop_with "The .NET SDK 10 is not here: install it first (dotnet must be on the path)."
  local package answer packages=() as_root=()
  for package in "$@"; do is_here "$package" || packages+=("$package"); done
  [ "${#packages[@]}" -gt 0 ] || return 0
  command -v apt-get >/dev/null || stop_with "The tests need: ${packages[*]}. Install them and run this again."
  if [ -t 0 ] && [ "${CI:-}" != true ] && [ "$yes" = no ]; then
    read -r -p "The tests need Debian's ${packages[*]}. Install with apt-get now? [y/N] " answer
    case "$answer" in [yY]*) ;; *) stop_with "Nothing installed. bin/test --quick needs only jq." ;; esac
  fi
  [ "$(id -u)" = 0 ] || as_root=(sudo)
  [[ " ${packages[*]} " != *" chromium-headless-shell "* ]] || packages+=(fonts-liberation) # without a font its pages are boxes
  "${as_root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
}

install_test_packages() {
  install_packages jq chromium-headless-shell postgresql poppler-utils qpdf default-jre-headless libpdfbox2-java libjaxb-api-java libactivation-java
}

# --- PostgreSQL -------------------------------------------------------------------------------------------------------

# A cluster of our own in a folder that only its owner may enter: no port, no password, nothing of another cluster touched.
# What it holds is thrown away, so it never waits for the disk.
start_postgres() {
  pg_bin=$(compgen -G '/usr/lib/postgresql/*/bin' | sort -V | tail -n 1)
  pg_home=$(mktemp -d "${TMPDIR:-/tmp}/timbang-pg.XXXXXX")
  pg_as=()
  if [ "$(id -u)" = 0 ]; then # PostgreSQL refuses to run as root
    pg_as=(runuser -u postgres --)
    chown postgres "$pg_home"
  fi
  trap stop_postgres EXIT
  (
    cd "$pg_home"
    "${pg_as[@]}" "$pg_bin/initdb" -D "$pg_home/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
    "${pg_as[@]}" "$pg_bin/pg_ctl" -D "$pg_home/data" -w -s -l "$pg_home/log" start -o \
      "-k $pg_home -c listen_addresses='' -c max_connections=200 -c shared_buffers=256MB \
       -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c wal_level=minimal -c max_wal_senders=0"
  ) || { cat "$pg_home/log" >&2 2>/dev/null; stop_with "PostgreSQL did not start."; }
  export TIMBANG_TEST_POSTGRES="Host=$pg_home;Username=postgres;Database=postgres"
}

stop_postgres() {
  "${pg_as[@]}" "$pg_bin/pg_ctl" -D "$pg_home/data" -s -m immediate stop 2>/dev/null || true
  rm -rf "$pg_home"
}

# --- tests and their reports ------------------------------------------------------------------------------------------

build() {
  step "Restore (locked) and build, warnings are errors"
  dotnet restore --locked-mode -v q
  dotnet build --no-restore -v q -warnaserror
}

# Runs one project; its report says what happened. A runner that breaks without saying so still counts as one failure.
run_tests() {
  local project=$1 code=0
  shift
  rm -f "$results/$project.json"
  step "$project"
  dotnet test --project "tests/$project" --no-build --results-directory "$results" \
    --report-xunit-ctrf --report-xunit-ctrf-filename "$project.json" --ignore-exit-code 8 "$@" || code=$?
  if [ ! -s "$results/$project.json" ]; then
    echo "$project gave no report (exit code $code)."
    broken=$((broken + 1))
  elif [ "$code" -ne 0 ] && jq -e '.results.summary.failed == 0' "$results/$project.json" >/dev/null; then
    echo "$project failed outside its tests (exit code $code)."
    broken=$((broken + 1))
  fi
}

reports() { find "$results" -maxdepth 1 -name '*.json' -size +0; }

count() { reports | xargs -r cat | jq -s "[.[].results.tests[] | select(.status == \"$1\")] | length"; }

print_times() {
  step "The slowest"
  reports | xargs -r cat | jq -rs '[.[].results.tests[]] | sort_by(-.duration) | .[:15][]
    | "\(.duration / 10 | round / 100)s\t\(.name)"'
  step "Tests, and the seconds they took"
  for report in $(reports | sort); do
    jq -r --arg project "$(basename "$report" .json)" '.results as $run
      | ["postgres", "sqlite", ""] as $kinds
      | [$run.tests[] | {duration, kind: (.name as $name | first($kinds[] | select(. as $kind | $name | ascii_downcase | contains($kind))))}]
      | group_by(.kind)[]
      | [$project, (.[0].kind | if . == "" then "no database" else . end), length, ([.[].duration] | add / 100 | round / 10)]
      | @tsv' "$report"
  done | column -t -s $'\t'
}

# Once more at the end: between a hundred sites that greet, a failure is not found again.
print_failures() {
  [ "$(count failed)" -gt 0 ] || return 0
  step "What failed"
  reports | xargs -r cat | jq -rs '[.[].results.tests[] | select(.status == "failed")][:20][]
    | "\(.name)\n\((.message // "no message")[:2000])\n\((.trace // "")[:2000])\n"'
}

# The closing line is read by machines: it stands alone, and is counted from the reports.
close() {
  local passed failed skipped
  passed=$(count passed)
  failed=$(($(count failed) + broken))
  skipped=$(count skipped)
  print_times
  print_failures
  echo
  [ "$skipped" = 0 ] || echo "A test was skipped: make it run, or delete it."
  [ $((passed + failed)) -gt 0 ] || echo "No test ran."
  echo "$passed passed, $failed failed$([ "$skipped" = 0 ] || echo ", $skipped skipped")"
  [ "$failed" = 0 ] && [ "$skipped" = 0 ] && [ "$passed" -gt 0 ]
}
