# shellcheck shell=bash
# Sets `maven` to the program that builds Dragoman, or says in one line what to install.
# To be sourced after find-jdk.sh: find_maven || exit $?

find_maven() {
  export MAVEN_OPTS=${MAVEN_OPTS:--XX:+UseSerialGC}
  local candidate version
  for candidate in "$(command -v mvn 2> /dev/null)" "${MAVEN_HOME:-}/bin/mvn" "${M2_HOME:-}/bin/mvn" \
    "$HOME"/.sdkman/candidates/maven/current/bin/mvn /opt/maven/bin/mvn /opt/*maven*/bin/mvn; do
    [ -n "$candidate" ] && [ -x "$candidate" ] || continue
    version=$("$candidate" --version 2> /dev/null | sed -n 's/.*Apache Maven \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p')
    case $version in
      "" | [0-2].* | 3.[0-7]) ;;
      *)
        maven=$candidate
        return 0
        ;;
    esac
  done
  echo "Building Dragoman needs Maven 3.8 or later: install it so that mvn is on the PATH, or set MAVEN_HOME." >&2
  return 69
}
