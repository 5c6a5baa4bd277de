# Pictures, takes and making them again.
cp "$root/examples/rembrandt.shot" one.shot
cli render one.shot -o one.png --size 160x200
check "render prints the file it has written" says 'one\.png$'
check "render makes a picture of the size asked for" is_png_of one.png 160x200
cli render one.png -o again.png
check "a take makes the same picture again, bit for bit" same_bytes one.png again.png
cli render one.shot --takes 3 --seed 7 --size 96x120
check "three takes are three files" [ "$(ls one.takes | wc -l)" -eq 3 ]
check "they are printed" [ "$(wc -l <"$work/out")" -eq 3 ]
sums=$(cksum one.takes/*)
cli render one.shot --seed 7 --size 96x120
check "another take does not write over them" [ "$(cksum one.takes/* | grep -cFx "$sums")" -eq 3 ]
check "it is a fourth file" [ "$(ls one.takes | wc -l)" -eq 4 ]

sed -e 's/stock="portrait-warm"/stock="monochrome"/' one.shot >two.shot
check "(the second shot differs in its film)" different_bytes one.shot two.shot
cli render one.shot two.shot -o films/ --size 96x120 --verbose
check "two shots in one call are two pictures" is_png_of films/two.png 96x120
check "another film is another picture" different_bytes films/one.png films/two.png
check "with only the film changed the engine does not run again" grep -q 'two.shot.*org.catchlight.standin: nothing it depends on' "$work/err"

cli render one.shot -o deep.png --size 96x120 --depth 16 --profile p3
check "a picture of 16 bits in Display P3 is written" is_png_of deep.png 96x120
cli render deep.png -o deeper.png
check "and made again from itself" same_bytes deep.png deeper.png
cli render one.shot -o strip.png --size 96x120 --strip
cli render strip.png -o no.png
check "a stripped picture carries no shot" complains 2 'strip\.png'
for format in jpg tif png; do
    cli export one.png -o "client.$format"
    check "a take is exported as $format" [ -s "client.$format" ]
done

# With job control, since a shell without it lets its background processes ignore interrupts.
set -m
"$app/catchlight.sh" render one.shot -o late.png --size 3000x3750 >"$work/out" 2>"$work/err" </dev/null &
process=$!
set +m
sleep 6
kill -INT "$process"
code=0
wait "$process" || code=$?
check "an interrupt ends it with one line" complains 1 '^catchlight: cancelled$'
check "and leaves nothing half done" [ ! -e late.png ]
