# Functions of the checks: run the command line, look at what came out, count.

passed=0
failed=0

# Runs the product; sets code, and leaves what it wrote in $work/out and $work/err.
cli() {
    code=0
    "$app/catchlight.sh" "$@" >"$work/out" 2>"$work/err" </dev/null || code=$?
}

# Counts one check: $1 is what should hold, the rest a command that says whether it does.
check() {
    local what=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
        printf '  ok    %s\n' "$what"
    else
        failed=$((failed + 1))
        printf '  FAIL  %s\n' "$what"
        printf '        exit code %s\n' "${code:-}"
        head -5 "$work/out" | sed 's/^/        out: /'
        head -5 "$work/err" | sed 's/^/        err: /'
    fi
}

exits() { [[ $code -eq $1 ]]; }

# One line of complaint, exit code $1, and the words of pattern $2 in it.
complains() {
    [[ $code =~ ^$1$ ]] && [[ $(grep -c '^catchlight: ' "$work/err") -eq 1 ]] && ! grep -qE '^\s+at |Exception in thread' "$work/err" \
        && grep -E '^catchlight: ' "$work/err" | grep -qiE -- "$2"
}

says() { grep -qE -- "$1" "$work/out"; }

# Width and height of a PNG, as in 240x300.
png_size() {
    set -- $(od -A n -t u1 -j 16 -N 8 "$1")
    echo "$(($1 << 24 | $2 << 16 | $3 << 8 | $4))x$(($5 << 24 | $6 << 16 | $7 << 8 | $8))"
}

is_png_of() { [[ -s $1 && $(png_size "$1") == "$2" ]]; }

is_pdf() { [[ $(head -c 5 "$1") == '%PDF-' && $(tail -c 6 "$1") == '%%EOF' ]]; }

same_bytes() { cmp -s "$1" "$2"; }
different_bytes() { [[ -s $1 && -s $2 ]] && ! cmp -s "$1" "$2"; }

nothing_in() { [[ -z $(ls -A "$1") ]]; }
