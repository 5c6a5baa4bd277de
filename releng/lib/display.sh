# A display for tests with windows: an X server of its own with a window manager, ended with the script.
# Uses complain from build.sh.

display_processes=()
close_display() {
    local process
    for process in ${display_processes[@]+"${display_processes[@]}"}; do
        kill "$process" 2>/dev/null || true
    done
}

have_gtk() { ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0' || [[ -e /usr/lib/x86_64-linux-gnu/libgtk-3.so.0 ]]; }

# With it the tests work the pointer and the keys of the screen.
have_xtest() { ldconfig -p 2>/dev/null | grep -q 'libXtst\.so\.6' || [[ -e /usr/lib/x86_64-linux-gnu/libXtst.so.6 ]]; }

# Brings what is missing if it may.
bring_packages() {
    command -v Xvfb >/dev/null && command -v openbox >/dev/null && have_gtk && have_xtest && return 0
    local gtk=libgtk-3-0 as_root=()
    if ! command -v apt-get >/dev/null; then
        complain "tests with windows need Xvfb, GTK 3, libXtst and openbox; install them with this system's package manager"
        return 1
    fi
    apt-cache show libgtk-3-0t64 >/dev/null 2>&1 && gtk=libgtk-3-0t64
    local packages=(xvfb openbox "$gtk" libxtst6 fonts-dejavu-core)
    if [[ $(id -u) -ne 0 ]]; then
        if ! sudo -n true 2>/dev/null; then
            complain "tests with windows need Xvfb, GTK 3, libXtst and openbox; run: sudo apt-get install -y --no-install-recommends ${packages[*]}"
            return 1
        fi
        as_root=(sudo -n)
    fi
    complain "installing ${packages[*]} ..."
    if ! { ${as_root[@]+"${as_root[@]}"} apt-get update && DEBIAN_FRONTEND=noninteractive ${as_root[@]+"${as_root[@]}"} apt-get install -y \
        --no-install-recommends "${packages[@]}"; } >"$1/packages.log" 2>&1 </dev/null; then
        complain "that failed, see $1/packages.log; run: sudo apt-get install -y --no-install-recommends ${packages[*]}"
        return 1
    fi
}

# Sets DISPLAY to a server of our own. $1: folder for logs.
open_display() {
    [[ $OSTYPE == linux* ]] || return 0
    bring_packages "$1" || return 1
    local number
    trap close_display EXIT
    Xvfb -displayfd 3 -screen 0 1920x1200x24 -nolisten tcp 3>"$1/display" >"$1/xvfb.log" 2>&1 &
    display_processes+=($!)
    local wait
    for wait in $(seq 300); do
        number=$(cat "$1/display")
        [[ -n $number ]] && break
        sleep 0.1
    done
    if [[ -z ${number:-} ]]; then
        complain "Xvfb did not start; see $1/xvfb.log"
        return 1
    fi
    export DISPLAY=:$number
    unset WAYLAND_DISPLAY
    export GDK_BACKEND=x11 NO_AT_BRIDGE=1
    openbox >"$1/openbox.log" 2>&1 &
    display_processes+=($!)
}
