# Help, version, mistakes in usage, starts beside each other.
cli --version
check "--version names the program" says '^Catchlight [0-9]+\.[0-9]+\.[0-9]+'
check "--version exits 0" exits 0
for command in render light stages models export queue install uninstall; do
    cli "$command" --help
    check "$command --help explains it" says "^Usage: catchlight $command"
done
cli rendr
check "an unknown command is refused with a suggestion" complains 2 "'rendr'.*'render'"
cli render --sed 3 x.shot
check "an unknown option is refused with a suggestion" complains 2 "'--sed'.*'--seed'"
cli render
check "a missing shot is refused" complains 2 "SHOT"
cli render x.shot --size big
check "a size that is none is refused" complains 2 "WIDTHxHEIGHT"
cli render x.shot --takes 0
check "no takes at all are refused" complains 2 "takes"
cli stages
for stage in org.catchlight.standin org.catchlight.film.colour org.catchlight.film.grain; do
    check "stages lists $stage" says "^$stage "
done
cli stages --json
check "stages --json lists the settings" says '"settings"'

# Several at once, the first start of a fresh configuration among them.
rm -rf "$app/start"
starts=()
for number in 1 2 3; do
    "$app/catchlight.sh" stages >"$work/start$number" 2>&1 </dev/null &
    starts+=($!)
done
all_started() {
    local start number
    for start in "${starts[@]}"; do wait "$start" || return 1; done
    for number in 1 2 3; do grep -q '^org.catchlight.standin ' "$work/start$number" || return 1; done
}
check "three first starts at once all work" all_started
ln -s "$app/catchlight.sh" "$work/link"
code=0
(cd / && "$work/link" --version) >"$work/out" 2>"$work/err" </dev/null || code=$?
check "it starts through a link from another folder" says '^Catchlight '
