# One clear line, the right exit code, nothing torn.
refused() { # NAME FILE PATTERN
    cli render "$2" -o bad.png --size 64x80
    check "render refuses $1" complains 2 "$3"
    cli light "$2"
    check "light refuses $1" complains 2 "$3"
}
good=$root/examples/rembrandt.shot
refused "a shot that is not there" nowhere.shot 'nowhere\.shot'
mkdir -p folder.shot
refused "a folder" folder.shot 'folder\.shot'
: >empty.shot
refused "an empty shot" empty.shot 'empty\.shot'
head -c 600 "$good" >short.shot
refused "a truncated shot" short.shot 'short\.shot'
head -c 4000 /dev/urandom >noise.shot
refused "binary noise" noise.shot 'noise\.shot'
printf '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><a>&c;</a>' >bomb.shot
refused "entity expansion" bomb.shot 'bomb\.shot'
printf '<?xml version="1.0"?><shot name="' >huge.shot
truncate -s 1G huge.shot
refused "a shot of 1 GB" huge.shot 'huge\.shot'
rm -f huge.shot
# A copy of the good shot with one thing changed; that it did change is part of the check.
spoilt() { # FILE SED-EXPRESSION
    sed -E "$2" "$good" >"$1"
    check "($1 differs from the example)" different_bytes "$1" "$good"
}
spoilt newer.shot 's/schemaVersion="1"/schemaVersion="99"/'
refused "a shot of a newer schema" newer.shot 'newer'
spoilt nan.shot 's/(name="Key".*) distance="[0-9.]+"/\1 distance="NaN"/'
refused "a distance that is no number" nan.shot 'nan\.shot'
spoilt lens.shot 's/focalLength="[0-9.]+"/focalLength="0"/'
refused "a lens of 0 mm" lens.shot 'lens\.shot'
spoilt cold.shot 's/(name="Key")/\1 kelvin="-5"/'
refused "a light of -5 K" cold.shot 'cold\.shot'
spoilt bright.shot 's/(name="Key".*) power="[0-9.]+"/\1 power="1e9"/'
refused "a light of 1e9" bright.shot 'bright\.shot'
sed 's/org.catchlight.film.grain/org.example.nowhere/' "$good" >stage.shot
cli render stage.shot -o bad.png --size 64x80
check "render refuses a stage that is not installed" complains 2 'org\.example\.nowhere'
cli render "$good" -o bad.png --engine org.example.engine
check "render refuses an engine that is not installed" complains 2 'org\.example\.engine.*org\.catchlight\.standin'
cli render "$good" -o bad.png --set org.catchlight.film.grain.nothing=1
check "render refuses a setting that a stage does not have" complains 2 'nothing'
cli render "$good" -o bad.bmp
check "render refuses a format it cannot write" complains 2 'bad\.bmp'
cli render "$good" -o nowhere/bad.png --size 64x80
check "render refuses a folder that is not there" complains 2 'nowhere'
check "nothing was written" [ ! -e bad.png ]
if [[ -d /proc/self ]]; then
    cli render "$good" -o /proc/bad.png --size 64x80
    check "a place that cannot be written is named" complains '[12]' '/proc'
fi
if [[ $(id -u) -eq 0 && $OSTYPE == linux* ]] && mkdir -p full && mount -t tmpfs -o size=8k none full 2>/dev/null; then
    cli render "$good" -o full/bad.png --size 320x400
    check "a full disk is named" complains 1 'full|space'
    check "and nothing is left on it" nothing_in full
    umount full
else
    echo "  --    a full disk: not tried, this user may not mount"
fi
