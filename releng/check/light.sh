# The verdict on each example.
for pattern in rembrandt butterfly loop split; do
    cli light "$root/examples/$pattern.shot" --json
    check "light calls $pattern.shot $pattern" says "\"pattern\" : \"$pattern\""
done
for field in reason side ratioStops ratioMethod key faceAzimuth faceElevation kelvin ev100 suggestedFNumber catchlights warnings; do
    check "light --json has $field" says "\"$field\""
done
cli light "$root/examples/clamshell.shot" --json
check "light calls clamshell.shot butterfly" says '"pattern" : "butterfly"'
check "light calls its fill clamshell" says '"fill" : "clamshell"'
cli light "$root/examples/rim.shot" --json
check "light sees the rim of rim.shot" says '"rim" : true'
for setting in window-light:window golden-hour:golden-hour overcast:overcast; do
    cli light "$root/examples/${setting%:*}.shot" --json
    check "light calls the setting of ${setting%:*}.shot ${setting#*:}" says "\"setting\" : \"${setting#*:}\""
done
cli light "$root/examples/rembrandt.shot"
check "light without --json is for people" says '^Pattern +rembrandt'

# The plan on paper.
cli light "$root/examples/rembrandt.shot" --plan "$work/plan.pdf"
check "light --plan writes a PDF" is_pdf "$work/plan.pdf"
check "light --plan prints its name" says "^$work/plan.pdf$"
cli light "$root/examples/rembrandt.shot" --plan "$work/plan.svg"
check "light --plan writes an SVG" grep -q '</svg>' "$work/plan.svg"
cli light "$root/examples/loop.shot" --plan "$work/plan.svg"
check "light --plan keeps a file that is there" complains 2 'overwrite'
check "the plan of before is still there" grep -q Rembrandt "$work/plan.svg"
cli light "$root/examples/loop.shot" --plan "$work/plan.svg" --overwrite
check "light --plan --overwrite replaces it" grep -q Loop "$work/plan.svg"
cli light "$root/examples/loop.shot" --plan "$work/plan.doc"
check "light --plan refuses other endings" complains 2 '\.svg or \.pdf'
