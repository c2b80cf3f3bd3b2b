# shellcheck shell=sh
# Sourced by belay, dev and .ci/run. Sets JAVA_HOME to a JDK of the version below or newer.

belay_jdk_version=25

# Is $1 the home of such a JDK? Asks its release file, so no JVM is started.
is_jdk() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    while IFS='=' read -r jdk_key jdk_value; do
        [ "$jdk_key" = JAVA_VERSION ] || continue
        jdk_value=${jdk_value#\"}
        jdk_value=${jdk_value%%[!0-9]*}
        [ "${jdk_value:-0}" -ge "$belay_jdk_version" ]
        return
    done <"$1/release"
    return 1
}

find_jdk() {
    if [ -n "${JAVA_HOME-}" ] && is_jdk "$JAVA_HOME"; then
        export JAVA_HOME
        return 0
    fi
    jdk_java=$(command -v java) && jdk_java=$(readlink -f "$jdk_java" 2>/dev/null) || jdk_java=
    jdk_mac=
    if [ -x /usr/libexec/java_home ]; then
        jdk_mac=$(/usr/libexec/java_home -v "$belay_jdk_version+" 2>/dev/null) || jdk_mac=
    fi
    for jdk_home in \
        "${jdk_java%/bin/java}" \
        "$jdk_mac" \
        /usr/lib/jvm/*"$belay_jdk_version"* \
        /usr/lib/jvm/* \
        /opt/*jdk* /opt/java/* \
        "${HOME-}"/.sdkman/candidates/java/"$belay_jdk_version"* \
        "${HOME-}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        if [ -n "$jdk_home" ] && is_jdk "$jdk_home"; then
            JAVA_HOME=$jdk_home
            export JAVA_HOME
            return 0
        fi
    done
    return 1
}

how_to_get_jdk() {
    cat <<END
belay: no JDK $belay_jdk_version or newer found (looked at JAVA_HOME, PATH and the usual folders).
Get Eclipse Temurin $belay_jdk_version:
  Debian, Ubuntu, Fedora   https://adoptium.net/installation/linux/ then install temurin-$belay_jdk_version-jdk
  macOS                    brew install --cask temurin@$belay_jdk_version
  anything with SDKMAN     sdk install java $belay_jdk_version-tem
  all others               https://adoptium.net/temurin/releases/?version=$belay_jdk_version
then run this again, or set JAVA_HOME to where it lies.
END
}
