"""How far the final latents move when something is wrong: the goldens must tell right from wrong by 100 times their tolerance."""
import functools

import record
from cases import BAD, MAN, WOMAN
from graph import difference

LEAST = 1e-2


def off_level(recorder):
    """The first noise level is 1 % off when the first step is gone.

    Were all of them off, and the start with them, the picture would come out the same but for a factor of 1.01: what a model that predicts
    noise hears of the levels is only the ratio between the picture and them.
    """
    scheduler = recorder.pipeline.scheduler
    step, done = scheduler.step, []
    flow = type(scheduler).__name__.startswith("FlowMatch")
    if flow:  # there the level is the time that the model hears
        off_times(recorder, only=done)

    @functools.wraps(step)
    def off_step(output, timestep, *arguments, **named):
        if not done:
            done.append(True)
            if hasattr(scheduler, "sigmas"):
                if scheduler.step_index is None:
                    scheduler._init_step_index(timestep)
                scheduler.sigmas = scheduler.sigmas.clone()
                scheduler.sigmas[scheduler.step_index] *= 0.99 if flow else 1.01
            else:
                time, levels = int(timestep), scheduler.alphas_cumprod.clone()
                levels[time] = 1 / (1 + (1 / levels[time] - 1) * 1.01**2)
                scheduler.alphas_cumprod = levels
        return step(output, timestep, *arguments, **named)

    scheduler.step = off_step


def off_times(recorder, only=()):
    """The timestep as the model hears it is 1 % too low, while there is nothing in `only`."""
    def action(_, inputs, named):
        if only:
            return None
        named = dict(named)
        if len(inputs) > 1:
            inputs = (inputs[0], inputs[1] * 0.99, *inputs[2:])
        else:
            named["timestep"] = named["timestep"] * 0.99
        return inputs, named
    recorder.hook(recorder.denoiser, action)


def off_start(recorder):
    """The start latents are 1 % too large."""
    original = recorder.pipeline.prepare_latents

    def prepare_latents(*arguments, **named):
        result = original(*arguments, **named)
        return (result[0] * 1.01, *result[1:]) if isinstance(result, tuple) else result * 1.01

    recorder.pipeline.prepare_latents = prepare_latents
    recorder.undo.append(lambda: setattr(recorder.pipeline, "prepare_latents", original))


def wrongs(case, pipeline):
    """Name to what is changed: arguments, or an action on the recorder."""
    call = case.call
    changes = {"timesteps 1 % off": {"prepare": off_times}, "start 1 % off": {"prepare": off_start},
               "first noise level 1 % off": {"prepare": off_level}}
    if not case.weighted:
        changes["another prompt"] = {"prompt": MAN if call["prompt"] != MAN else WOMAN}
        changes["one word of the prompt"] = {"prompt": call["prompt"].replace("woman", "man").replace("grey", "red")}
    guided = call.get("guidance_scale", 1) > 1
    name = "negative_prompt"
    if guided and not case.weighted and "Flux" not in type(pipeline).__name__ and "Latent" not in type(pipeline).__name__:
        changes["another negative prompt"] = {name: "" if call.get(name) else BAD}
    if guided:
        changes["guidance 10 % off"] = {"guidance_scale": call["guidance_scale"] * 1.1}
    if call.get("guidance_rescale"):
        changes["no rescale"] = {"guidance_rescale": 0.0}
    for key in ("original_size", "target_size", "crops_coords_top_left", "negative_original_size"):
        if key in call and (guided or "negative" not in key):
            changes[f"{key} swapped"] = {key: tuple(reversed(call[key]))}
    if "aesthetic_score" in call:
        changes["aesthetic score 1 off"] = {"aesthetic_score": call["aesthetic_score"] - 1}
    if case.mode == "inpaint":
        changes["mask turned over"] = {"mask_image": 1 - case.mask()}
    if case.mode != "text-to-image" and not case.start:
        changes["picture turned"] = {"image": case.image().flip(3)}
    return changes


def measure(case, pipeline, right):
    """By what each wrong moves the end, over the largest number there. The pipeline has the model's own scheduler, before and after."""
    own = pipeline.scheduler
    result = {}

    def compare(name, **change):
        result[name] = difference(right.numpy(), record.render(case, pipeline, **change).tensors["final"].numpy())

    try:
        for name, change in wrongs(case, pipeline).items():
            pipeline.scheduler = case.scheduled(own)
            compare(name, **change)
    finally:
        pipeline.scheduler = own
    return result


def least(far):
    """What must pass: of the two ways for the start to be off, one."""
    rest = dict(far)
    start = max(rest.pop("start 1 % off"), rest.pop("first noise level 1 % off"))
    return {"start or first noise level 1 % off": start, **rest}
