# Models: brought, checked, listed, rendered with, taken out. The model is the tiny one that the tests of the diffusion engine have.
tiny=$root/bundles/org.catchlight.diffusion/test/org/catchlight/diffusion/internal/goldens/pipelines/sd15
shot=$root/examples/rembrandt.shot
spot() { cp -R "$tiny" "$1"; }
painted() { cli render "$shot" -o "$1" --engine "$2" --size 64x80 --seed 5 -q --set "$2.sampling.steps=3"; }

cli models
check "an empty library says how to fill it" says 'models add FOLDER'
spot "Kleines Modell"
cli models info "Kleines Modell"
check "info tells what a folder is" says 'Stable Diffusion'
cli models check "Kleines Modell" -q
check "check opens its graphs and reads its weights" exits 0
cli models add "Kleines Modell"
check "a model is added under the name of its folder" says '^Added model:Kleines-Modell: Stable Diffusion'
cli models list
check "and listed as ready" says '^Kleines-Modell .* ready '
cli models list --json
check "as JSON too" says '"state" : "ready"'
cli stages
check "it is an engine" says '^model:Kleines-Modell +engine '
painted linked.png model:Kleines-Modell
check "it renders" is_png_of linked.png 64x80
cli models add "Kleines Modell" --copy --name copy -q
check "the library makes a copy of its own where asked" says '^Added model:copy: '
mv "Kleines Modell" "Anderes Modell"
painted copied.png model:copy
check "the copy renders when the folder is gone" is_png_of copied.png 64x80
pixels() { cli export "$1" -o "$2" --strip; }
pixels linked.png linked-pixels.png
pixels copied.png copied-pixels.png
check "and makes the same picture" same_bytes linked-pixels.png copied-pixels.png
cli models list
check "a folder that is gone is named" says '^Kleines-Modell .* missing: '
painted gone.png model:Kleines-Modell
check "an engine whose model is gone says so" complains 1 'Kleines Modell'
mv "Anderes Modell" "Kleines Modell"
printf '\n' >>"Kleines Modell/unet/config.json"
cli models list
check "files that have changed are named" says 'changed: unet/config\.json'
cli models check Kleines-Modell -q
check "and the model can be used again once checked" says 'can be used'
cli models add "Kleines Modell" --name other
check "the same folder is not added twice" complains 2 'model:Kleines-Modell'
cli models remove copy Kleines-Modell
check "models are removed" exits 0
check "the copy is deleted and nothing else left" [ "$(ls "$CATCHLIGHT_HOME/models" | wc -l)" -eq 0 ]
check "the user's own folder stays" [ -s "Kleines Modell/unet/model.onnx" ]
cli models place "Ein Platz"
check "the library may lie elsewhere" says 'Ein Platz$'
cli models add "Kleines Modell" --name here
check "and is used there" [ -s "Ein Platz/here.json" ]
cli models remove here
cli models place "$CATCHLIGHT_HOME/models"

# What is no model, or a bad one: all in one call, which names each in a line and adds none.
mkdir -p only-pickles && printf '\200\002}q' >only-pickles/model.ckpt && printf 'PK\003\004' >only-pickles/unet.bin
printf 'weights' >portrait.safetensors
mkdir -p letters && printf 'Dear' >letters/a.txt
mkdir -p around && spot around/inner
spot torch && rm torch/*/model.onnx && printf 'weights' >torch/unet/diffusion_pytorch_model.safetensors
spot bad-class && sed -i.old 's/"_class_name": "[^"]*"/"_class_name": "OrnithopterPipeline"/' bad-class/model_index.json
spot bad-index && printf '{"_class_name": "Stable' >bad-index/model_index.json
spot cut && head -c 2000 "$tiny/unet/model.onnx" >cut/unet/model.onnx
spot swapped && cp "$tiny/vae_decoder/model.onnx" swapped/unet/model.onnx
spot gap && rm -r gap/vae_decoder
spot mute && rm -r mute/tokenizer
spot page && printf '<!DOCTYPE html><html>Log in</html>' >page/unet/model.onnx
spot leak && rm leak/unet/model.onnx && cp "$tiny/unet/model.onnx" outside.onnx && ln -s ../../outside.onnx leak/unet/model.onnx
cli models add -q nowhere only-pickles only-pickles/model.ckpt portrait.safetensors "$shot" letters "Kleines Modell/unet" around torch \
    bad-class bad-index cut swapped gap mute page leak
check "models add refuses all that is no model" exits 2
unfit() { # NAME FOLDER PATTERN
    check "models add refuses $1" line_says "^catchlight: .*$2\\b.*$3"
}
line_says() { [[ $(grep -cE -- "$1" "$work/err") -eq 1 ]]; }
unfit "a folder that is not there" nowhere 'is not there'
unfit "pickles" 'only-pickles has' 'never read.*optimum-cli export onnx'
unfit "a pickle" only-pickles/model.ckpt 'never read.*optimum-cli export onnx'
unfit "a checkpoint" portrait.safetensors 'cannot be opened yet.*optimum-cli export onnx'
unfit "a text" rembrandt.shot 'is no model'
unfit "a folder of something else" letters 'model_index\.json'
unfit "a part of a model" "Kleines Modell/unet" "Give the model's folder: .*Kleines Modell$"
unfit "a folder around a model" around 'Give its folder: .*around/inner$'
unfit "a model for PyTorch" torch 'safetensors.*optimum-cli export onnx.*torch-onnx'
unfit "a family that nobody knows" bad-class 'OrnithopterPipeline'
unfit "a damaged index" bad-index 'model_index\.json'
unfit "a graph that is cut off" cut 'unet/model\.onnx'
unfit "a graph of another part" swapped 'unet'
unfit "a model without a decoder" gap 'vae_decoder'
unfit "a model without a tokenizer" mute 'tokenizer'
unfit "a web page in place of a graph" page 'web page'
unfit "a link that leads out" leak 'leads out'
check "and says nothing else" [ "$(grep -c '' "$work/err")" -eq 17 ]
cli models add "Kleines Modell" --name con
check "models add refuses a name that Windows reserves" complains 2 "'con'"
cli models remove nothing
check "a model that is not there is not removed" complains 2 "'nothing'"
printf '{"version": 1, "family": ' >"$CATCHLIGHT_HOME/models/torn.json"
cli models list
check "a torn entry does no harm" says 'no models'
cli models remove torn
check "and can be removed" [ ! -e "$CATCHLIGHT_HOME/models/torn.json" ]
cli render "$shot" --engine model:nothing -o bad.png
check "an engine of no model is refused with the mend" complains 2 "model:nothing.*models add"
check "nothing is left in the library" [ "$(ls "$CATCHLIGHT_HOME/models" | wc -l)" -eq 0 ]

# One of every family, as many as the tests have.
unpack=$root/releng/goldens/pipelines/unpack
names=$("$unpack")
folders=()
for name in $names; do
    "$unpack" "$name" "families/$name"
    folders+=("families/$name")
done
cli models add -q "${folders[@]}"
check "models of all families are added" exits 0
check "each of them" [ "$(grep -c '^Added model:' "$work/out")" -eq ${#folders[@]} ]
for name in $names; do
    cli render "$shot" -o "$name.png" --engine "model:$name" --size 64x80 -q --set "model:$name.sampling.steps=2"
    check "$name renders" is_png_of "$name.png" 64x80
done
# shellcheck disable=SC2086
cli models remove $names
check "and all are removed" exits 0
