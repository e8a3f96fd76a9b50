# shellcheck shell=bash
# One build at a time in one checkout. To be sourced: build_lock FOLDER; ...; build_unlock

build_lock() {
  if command -v flock > /dev/null 2>&1; then
    exec 9< "$1/pom.xml"
    flock -n 9 || { echo "Waiting for another build to end ..." >&2 && flock 9; }
    return
  fi
  build_locked=$1/.building
  until (set -o noclobber && echo $$ > "$build_locked") 2> /dev/null; do
    # A lock whose owner is gone is nobody's.
    kill -0 "$(cat "$build_locked" 2> /dev/null || echo $$)" 2> /dev/null || rm -f "$build_locked"
    sleep 1
  done
  trap build_unlock EXIT
}

build_unlock() {
  exec 9<&-
  [ -z "${build_locked:-}" ] || rm -f "$build_locked"
  build_locked=
}
