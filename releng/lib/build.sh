# Functions of the scripts 'catchlight' and 'verify': find a JDK and Maven, build the product, keep it in the user's folder.
# Works with bash 3.2 (macOS) and newer. The variable root is the folder of the sources.

export CATCHLIGHT_HOME=${CATCHLIGHT_HOME:-$HOME/.catchlight}
least_java=25
least_maven=3.9
maven_version=3.9.11
state=$root/.catchlight

complain() { printf 'catchlight: %s\n' "$*" >&2; }

# --- a JDK ---------------------------------------------------------------------------------------------------------------

# Whether $1 is the home of a JDK that is new enough; reads its release file, so it costs no process.
new_enough_jdk() {
    local line version=
    [[ -x $1/bin/javac && -r $1/release ]] || return 1
    while IFS= read -r line; do
        case $line in JAVA_VERSION=*) version=${line#JAVA_VERSION=}; version=${version//\"/} ;; esac
    done <"$1/release"
    version=${version%%[!0-9]*}
    [[ -n $version && $version -ge $least_java ]]
}

# Sets jdk to the home of a JDK.
find_jdk() {
    local candidate found link
    for candidate in "${CATCHLIGHT_JAVA:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* /usr/java/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [[ -n $candidate ]] && new_enough_jdk "$candidate"; then
            jdk=$candidate
            return 0
        fi
    done
    if found=$(command -v javac); then
        while [[ -L $found ]]; do
            link=$(readlink "$found")
            case $link in /*) found=$link ;; *) found=$(dirname "$found")/$link ;; esac
        done
        jdk=$(cd "$(dirname "$found")/.." && pwd -P)
        new_enough_jdk "$jdk" && return 0
    fi
    complain "needs a JDK $least_java or newer and found none in JAVA_HOME, the system's folders or PATH; install one, or set JAVA_HOME to it"
    return 1
}

# --- Maven ---------------------------------------------------------------------------------------------------------------

maven_of() { "$1" -version 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -1; }

at_least() { [[ $(printf '%s\n%s\n' "$2" "$1" | sort -t. -k1,1n -k2,2n -k3,3n | head -1) == "$2" ]]; }

# Sets mvn to a Maven that is new enough; with an older one at hand, lets that fetch it as an artifact.
find_maven() {
    local own=$HOME/.m2/catchlight/apache-maven-$maven_version system version
    if [[ -x $own/bin/mvn ]]; then
        mvn=$own/bin/mvn
        return 0
    fi
    if ! system=$(command -v mvn); then
        local how="install Maven $least_maven or newer"
        command -v apt-get >/dev/null && how="run: sudo apt-get install maven"
        command -v dnf >/dev/null && how="run: sudo dnf install maven"
        command -v brew >/dev/null && how="run: brew install maven"
        complain "needs Maven to build and found none; $how"
        return 1
    fi
    version=$(maven_of "$system")
    if at_least "${version:-0}" "$least_maven"; then
        mvn=$system
        return 0
    fi
    complain "Maven ${version:-of unknown version} is too old; fetching Maven $maven_version with it ..."
    local repository=$HOME/.m2/repository zip
    zip=$repository/org/apache/maven/apache-maven/$maven_version/apache-maven-$maven_version-bin.zip
    # In an empty folder, so that the old Maven does not read our project. The quoting keeps a local repository that the user has set.
    local empty
    empty=$(mktemp -d) || return 1
    if ! (cd "$empty" && "$system" -q -B dependency:get -Dartifact="org.apache.maven:apache-maven:$maven_version:zip:bin" \
        -Dtransitive=false </dev/null >"$state/maven.log" 2>&1); then
        rmdir "$empty"
        complain "Maven $maven_version could not be fetched; the reason is in $state/maven.log; install Maven $least_maven or newer yourself"
        return 1
    fi
    rmdir "$empty" 2>/dev/null
    if [[ ! -r $zip ]]; then
        repository=$("$system" -B help:evaluate -Dexpression=settings.localRepository -q -DforceStdout </dev/null 2>/dev/null)
        zip=$repository/org/apache/maven/apache-maven/$maven_version/apache-maven-$maven_version-bin.zip
    fi
    local unpacked=$HOME/.m2/catchlight/.unpack.$$
    rm -rf "$unpacked" && mkdir -p "$unpacked" || return 1
    if ! (cd "$unpacked" && "$jdk/bin/jar" xf "$zip"); then
        rm -rf "$unpacked"
        complain "$zip could not be unpacked; remove it and try again"
        return 1
    fi
    chmod +x "$unpacked"/apache-maven-*/bin/mvn
    [[ -d $own ]] || mv "$unpacked/apache-maven-$maven_version" "$own"
    rm -rf "$unpacked"
    mvn=$own/bin/mvn
}

# Tycho's incremental compiler does not see classes of tests that it does not compile again, nor that a source is gone.
forget_classes() { rm -rf "$root"/bundles/*/target/classes "$root"/bundles/*/target/test-classes; }

# Runs Maven on the sources, without a terminal. The first argument says how much it prints: see the callers.
run_maven() {
    (cd "$root" && JAVA_HOME=$jdk MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" \
        "$mvn" "$@" </dev/null)
}

# --- what the product is made of -----------------------------------------------------------------------------------------

sources() {
    find "$root/pom.xml" "$root/.mvn" "$root/bundles" "$root/features" "$root/releng" "$root/target-platform" \
        \( -name target -o -name bin -o -name bin_test -o -name test -o -name .settings -o -name '.polyglot.*' -o -name '.tycho-*' \
        -o -path "$root/releng/check" -o -path "$root/releng/benchmark" -o -path "$root/releng/lib" \) -prune -o -type f "$@"
}

# Names, sizes and times: quick, and changes whenever a file may have changed.
fingerprint() {
    if [[ $OSTYPE == darwin* ]]; then
        sources -exec stat -f '%N %z %m' {} + | LC_ALL=C sort | cksum
    else
        sources -printf '%p %s %T@\n' | LC_ALL=C sort | cksum
    fi
}

# Names and contents: the same for the same sources, wherever and whenever they were written.
build_id() {
    (cd "$root" && root=. && sources -print0 | LC_ALL=C sort -z 2>/dev/null | xargs -0 cksum) | cksum | tr -s ' ' - | sed 's/-$//'
}

# --- the built product ---------------------------------------------------------------------------------------------------

# Prints the folder of the product that belongs to the sources as they are, and builds it first if there is none.
current_app() {
    local print
    print=$(fingerprint)
    if [[ -r $state/fingerprint ]]; then
        local known app
        { IFS= read -r known && IFS= read -r app; } <"$state/fingerprint"
        if [[ $known == "$print" && $app == "$CATCHLIGHT_HOME"/* && -x $app/catchlight.sh ]]; then
            printf '%s' "$app"
            return 0
        fi
    fi
    mkdir -p "$state" "$CATCHLIGHT_HOME/app" || return 1
    (
        take_turn || exit 1
        app=$CATCHLIGHT_HOME/app/$(build_id) || exit 1
        if [[ ! -x $app/catchlight.sh ]]; then
            build_app "$app" || exit 1
        fi
        touch "$app"
        printf '%s\n%s\n' "$(fingerprint)" "$app" >"$state/fingerprint"
        printf '%s' "$app"
    )
}

# Waits for another start that is building the same sources. Holds until this subshell ends.
take_turn() {
    if command -v flock >/dev/null; then
        exec 9>"$state/lock"
        if ! flock -n 9; then
            complain "another start is building; waiting for it ..."
            flock 9
        fi
        return 0
    fi
    local holder told=
    until mkdir "$state/lock.d" 2>/dev/null; do
        holder=$(cat "$state/lock.d/pid" 2>/dev/null)
        if [[ -n $holder ]] && ! kill -0 "$holder" 2>/dev/null; then
            rm -rf "$state/lock.d"
            continue
        fi
        [[ -n $told ]] || complain "another start is building; waiting for it ..."
        told=yes
        sleep 1
    done
    echo $$ >"$state/lock.d/pid"
    trap 'rm -rf "$state/lock.d"' EXIT
}

# The folder of the product for this machine, as Maven leaves it.
built_product() {
    local place=$root/releng/org.catchlight.product/target/products/org.catchlight.product
    case $OSTYPE in
        darwin*) printf '%s/macosx/cocoa/aarch64/Catchlight.app/Contents/Eclipse' "$place" ;;
        *) printf '%s/linux/gtk/x86_64' "$place" ;;
    esac
}

build_app() {
    local log=$state/build.log
    find_jdk && find_maven || return 1
    if [[ -d $HOME/.m2/repository/org/eclipse/platform ]]; then
        complain "building Catchlight: about a minute ..."
    else
        complain "building Catchlight, first time: a few minutes, and about 300 MB to download ..."
    fi
    forget_classes
    if ! run_maven -q package -Pproduct >"$log" 2>&1; then
        grep -E '^\[ERROR\]' "$log" | head -8 >&2
        complain "the build failed; the whole log is $log"
        return 1
    fi
    keep_app "$1"
}

# Copies the built product to $1, at once or not at all, and starts it, so that every later start is fast.
keep_app() {
    local app=$1 fresh=$1.new.$$
    rm -rf "$fresh"
    if ! cp -R "$(built_product)" "$fresh"; then
        rm -rf "$fresh"
        complain "the product could not be copied to $fresh; free some space there"
        return 1
    fi
    [[ -d $app ]] && mv "$app" "$app.old.$$"
    mv "$fresh" "$app" && rm -rf "$app.old.$$"
    local command
    for command in --version stages; do
        "$app/catchlight.sh" $command >/dev/null 2>"$state/first-start.log" || {
            complain "the product that was built does not start; the reason is in $state/first-start.log"
            return 1
        }
    done
    keep_window_start "$app"
    drop_old_apps
}

# Starts the workbench unseen and ends it, where there is a screen: Java and the framework keep what the user's own starts need.
keep_window_start() {
    [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} || $OSTYPE == darwin* ]] || return 0
    local home
    home=$(mktemp -d) || return 0
    # A folder of its own for what a workbench leaves behind, but with the user's stages: a start follows what is installed there.
    [[ -d $CATCHLIGHT_HOME/plugins ]] && ln -s "$CATCHLIGHT_HOME/plugins" "$home/plugins"
    CATCHLIGHT_HOME=$home CATCHLIGHT_JAVA_OPTIONS=-Dcatchlight.startup=hidden "$1/catchlight.sh" >"$state/window-start.log" 2>&1 </dev/null || true
    rm -rf "$home"
}

# Keeps the three newest builds.
drop_old_apps() {
    local app
    ls -dt "$CATCHLIGHT_HOME"/app/*/ 2>/dev/null | tail -n +4 | while IFS= read -r app; do
        rm -rf "${app%/}"
    done
}
