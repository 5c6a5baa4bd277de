# A stage from outside: built against the update site, installed, used, kept over a new build, taken out.
id=org.example.upscale.crisp
feature=org.example.upscale.feature
rm -rf outside && cp -R "$root/examples/inhouse-upscaler" outside && rm -rf outside/*/target
site=file:$root/releng/org.catchlight.product/target/repository
code=0
(cd outside && JAVA_HOME=$CATCHLIGHT_JAVA "$MVN" verify -Dcatchlight.repository="$site" </dev/null) >"$logs/outside.log" 2>&1 || code=$?
grep 'Tests run:' "$logs/outside.log" | tail -1
check "the example builds with one command (see outside.log)" exits 0
repository=outside/org.example.upscale.site/target/repository

cli install "$repository" org.example.wrong.feature
check "a feature that is not in the repository is refused" complains 1 'org\.example\.wrong\.feature'
cli install nowhere "$feature"
check "a repository that is not there is refused" complains 2 'nowhere'
cli install "$repository" "$feature"
check "it installs" exits 0
cli stages
check "stages lists it with its bundle" says "^$id +upscale +.*$id 1\.0\.0"
sed "s|<steps stage=\"org.catchlight.film.grain\"/>|&<steps stage=\"$id\"/>|" "$root/examples/rembrandt.shot" >large.shot
cli render large.shot -o large.png --size 96x120
check "in a recipe it makes the picture twice as large" is_png_of large.png 192x240
cli render large.shot -o larger.png --size 96x120 --set $id.scale=FOUR_TIMES
check "and four times with that setting" is_png_of larger.png 384x480
cli render larger.png -o larger-again.png
check "such a take is made again, bit for bit" same_bytes larger.png larger-again.png
cli install "$repository" "$feature"
check "installing it once more does no harm" exits 0

keep_app "$CATCHLIGHT_HOME/app/2" || failed=$((failed + 1))
app=$CATCHLIGHT_HOME/app/2
cli stages
check "it is still there in a new build" says "^$id "
rm -rf outside
cli uninstall "$feature"
check "it is uninstalled" exits 0
cli stages
check "and gone" [ -z "$(grep "^$id" "$work/out")" ]
cli render large.shot -o gone.png --size 96x120
check "a recipe that names it is refused" complains 2 "$id"
cli uninstall "$feature"
check "what is not installed cannot be uninstalled" complains 2 "$feature"
app=$CATCHLIGHT_HOME/app/1
cli stages
check "the other build follows" [ -z "$(grep "^$id" "$work/out")" ]
