# shellcheck shell=bash
# Sets JAVA_HOME to a JDK of the version that Dragoman needs, or says in one line what to install.
# To be sourced: find_jdk || exit $?

jdk_needed=25

# The feature version of the JDK in a folder ("25"); nothing where there is no JDK.
jdk_version() {
  local home=$1 line version=
  [ -x "$home/bin/java" ] && [ -x "$home/bin/javac" ] || return 0
  if [ -r "$home/release" ]; then
    while IFS= read -r line; do
      case $line in JAVA_VERSION=*) version=${line#JAVA_VERSION=} ;; esac
    done < "$home/release"
  fi
  if [ -z "$version" ]; then
    version=$("$home/bin/javac" -version 2>&1) && version=${version#javac }
  fi
  version=${version//\"/}
  version=${version%%[!0-9]*}
  printf '%s' "$version"
}

# A path with its symbolic links followed.
resolved() {
  local path=$1 link
  while [ -L "$path" ]; do
    link=$(readlink "$path")
    case $link in /*) path=$link ;; *) path=$(dirname "$path")/$link ;; esac
  done
  printf '%s/%s' "$(cd -P "$(dirname "$path")" && pwd)" "$(basename "$path")"
}

find_jdk() {
  local home version java on_path=
  java=$(command -v javac 2> /dev/null) && on_path=$(dirname "$(dirname "$(resolved "$java")")")
  for home in "${JAVA_HOME:-}" "$on_path" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/*jdk* /opt/*java* /opt/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -n "$home" ] && [ -d "$home" ] || continue
    version=$(jdk_version "$home")
    if [ -n "$version" ] && [ "$version" -ge "$jdk_needed" ]; then
      export JAVA_HOME=$home
      return 0
    fi
  done
  echo "Dragoman needs JDK $jdk_needed or later: install one (Temurin, say) and set JAVA_HOME to its folder." >&2
  return 69
}
