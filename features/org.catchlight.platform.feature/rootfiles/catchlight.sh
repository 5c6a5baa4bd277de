#!/usr/bin/env bash
# Starts this installation of Catchlight: the workbench without arguments, the command line with them.
# Needs a JDK or JRE 25 or newer: CATCHLIGHT_JAVA, JAVA_HOME, the system's folders or PATH. Options for Java: CATCHLIGHT_JAVA_OPTIONS.
set -u
least_java=25

here=${BASH_SOURCE[0]}
while [[ -L $here ]]; do
    link=$(readlink "$here")
    case $link in /*) here=$link ;; *) here=$(dirname "$here")/$link ;; esac
done
install=$(cd "$(dirname "$here")" && pwd -P) || exit 1
export CATCHLIGHT_HOME=${CATCHLIGHT_HOME:-$HOME/.catchlight}

complain() { printf 'catchlight: %s\n' "$*" >&2; }

# Whether $1 is the home of a Java that is new enough; reads its release file, so it costs no process.
new_enough() {
    local line version=
    [[ -x $1/bin/java && -r $1/release ]] || return 1
    while IFS= read -r line; do
        case $line in JAVA_VERSION=*) version=${line#JAVA_VERSION=}; version=${version//\"/} ;; esac
    done <"$1/release"
    version=${version%%[!0-9]*}
    [[ -n $version && $version -ge $least_java ]]
}

find_java() {
    local candidate
    for candidate in "${CATCHLIGHT_JAVA:-}" "${JAVA_HOME:-}" "$install/jre" /usr/lib/jvm/* /usr/java/* /opt/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [[ -n $candidate ]] && new_enough "$candidate"; then
            java_home=$candidate
            return 0
        fi
    done
    local found
    found=$(command -v java) || return 1
    while [[ -L $found ]]; do
        link=$(readlink "$found")
        case $link in /*) found=$link ;; *) found=$(dirname "$found")/$link ;; esac
    done
    java_home=$(cd "$(dirname "$found")/.." && pwd -P)
    new_enough "$java_home"
}

if ! find_java; then
    complain "needs Java $least_java or newer and found none; install a JDK $least_java, or set JAVA_HOME to one"
    exit 1
fi
java=$java_home/bin/java

# Half of the memory, 8 GB at the most.
memory=0
if [[ -r /proc/meminfo ]]; then
    read -r _ memory _ </proc/meminfo
elif [[ $OSTYPE == darwin* ]]; then
    memory=$(($(sysctl -n hw.memsize) / 1024))
fi
heap=-XX:MaxRAMPercentage=50
((memory > 16 * 1024 * 1024)) && heap=-Xmx8g

# A Latin-1 or plain C locale cannot name every file.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in C | POSIX) export LC_ALL=C.UTF-8 ;; esac

one_of() {
    local file
    for file in "$install"/plugins/$1_*.jar; do :; done
    printf '%s' "$file"
}

start_folder=$install/start
[[ -w $install ]] || start_folder=$CATCHLIGHT_HOME/start

# Runs Java on the product. $1: kind of start; $2: name of the archive in which Java keeps the classes of a start for the next one.
start() {
    local framework=$start_folder/framework.jar kind=$1 archive=$start_folder/$2.jsa launch
    launch=$(one_of org.catchlight.cli)
    if [[ -f $framework ]]; then
        # Java makes no new archive where the old one belongs to other jars.
        [[ $archive -ot $framework || $archive -ot $launch ]] && rm -f "$archive"
        options+=(-XX:SharedArchiveFile="$archive" -XX:+AutoCreateSharedArchive -Xlog:cds=off -Xlog:cds+dynamic=off)
    else
        framework=$(one_of org.eclipse.osgi)
    fi
    shift 2
    # shellcheck disable=SC2086
    $run "$java" "${options[@]}" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dcatchlight.home="$CATCHLIGHT_HOME" \
        -Dcatchlight.start="$kind" -Dcatchlight.start.folder="$start_folder" ${CATCHLIGHT_JAVA_OPTIONS:-} \
        -cp "$framework:$launch" org.catchlight.cli.launch.Main "$@"
}

command_line() {
    local terminal=false columns=80 archive=quick options
    if [[ -t 2 ]]; then
        terminal=true
        columns=$(stty size <&2 2>/dev/null) && columns=${columns#* }
    fi
    options=("$heap" -Dcatchlight.terminal=$terminal -Dcatchlight.columns="$columns")
    case ${1:-} in
        render | queue | light) archive=work ;;
        *) options+=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1) ;;
    esac
    start command $archive "$@"
}

workbench() {
    local code options
    while true; do
        options=("$heap")
        [[ $OSTYPE == darwin* ]] && options+=(-XstartOnFirstThread)
        start workbench workbench "$@"
        code=$?
        # 23: the workbench asks to be started again, for instance after an installation
        [[ $code -eq 23 ]] || exit $code
    done
}

# Another build may have installed or uninstalled features since.
in_step() {
    local wanted= have=
    [[ -r $CATCHLIGHT_HOME/plugins/features.list ]] && wanted=$(<"$CATCHLIGHT_HOME/plugins/features.list")
    [[ -r $install/features.list ]] && have=$(<"$install/features.list")
    [[ $wanted == "$have" ]]
}
run=
if [[ -w $install ]] && ! in_step; then
    command_line restore-features || true
fi

if [[ $# -eq 0 ]]; then
    workbench
fi
run=exec
command_line "$@"
