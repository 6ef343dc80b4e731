# Sets JAVA_HOME to a JDK of at least 25, also where the default is older. Sourced by ./salient, ./test and the benches.

salient_least_jdk=25

# The major version of the JDK in a folder, read from its release file; nothing where there is none.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
  local default place version
  default=$(command -v javac || true)
  [ -z "$default" ] || default=$(dirname "$(dirname "$(readlink -f "$default")")")
  for place in "${SALIENT_JAVA_HOME:-}" "${JAVA_HOME:-}" "$default" /usr/lib/jvm/* /opt/*jdk* /opt/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$place" ] && version=$(jdk_version "$place") && [ -n "$version" ] && [ "$version" -ge "$salient_least_jdk" ]; then
      echo "$place"
      return 0
    fi
  done
  echo "salient: no JDK of at least $salient_least_jdk was found (the default is '${default:-none}'); install one, such as" \
    "Temurin from https://adoptium.net or your system's openjdk-$salient_least_jdk-jdk, or name its folder in SALIENT_JAVA_HOME" >&2
  return 1
}

JAVA_HOME=$(find_jdk) || exit 1
export JAVA_HOME
