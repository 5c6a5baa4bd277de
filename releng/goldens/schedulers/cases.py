"""Which trajectories the goldens hold: a covering set of schedulers, spacings, sigmas, predictions, steps and strengths."""
from dataclasses import dataclass, field

SD15 = {
    "_class_name": "PNDMScheduler", "_diffusers_version": "0.6.0", "beta_end": 0.012, "beta_schedule": "scaled_linear",
    "beta_start": 0.00085, "clip_sample": False, "num_train_timesteps": 1000, "set_alpha_to_one": False,
    "skip_prk_steps": True, "steps_offset": 1, "trained_betas": None,
}
SD3 = {"_class_name": "FlowMatchEulerDiscreteScheduler", "num_train_timesteps": 1000, "shift": 3.0}
FLUX = {
    "_class_name": "FlowMatchEulerDiscreteScheduler", "base_image_seq_len": 256, "base_shift": 0.5, "max_image_seq_len": 4096,
    "max_shift": 1.15, "num_train_timesteps": 1000, "shift": 3.0, "use_dynamic_shifting": True,
}
CLASSES = {
    "euler": "EulerDiscreteScheduler", "euler-a": "EulerAncestralDiscreteScheduler", "heun": "HeunDiscreteScheduler",
    "ddim": "DDIMScheduler", "pndm": "PNDMScheduler", "lms": "LMSDiscreteScheduler", "dpmpp-2m": "DPMSolverMultistepScheduler",
    "dpmpp-2m-sde": "DPMSolverMultistepScheduler", "dpmpp-sde": "DPMSolverSDEScheduler", "unipc": "UniPCMultistepScheduler",
    "lcm": "LCMScheduler", "flow-euler": "FlowMatchEulerDiscreteScheduler",
}
WITH_SIGMAS = ["euler", "heun", "lms", "dpmpp-2m", "dpmpp-2m-sde", "dpmpp-sde", "unipc"]
ALL_PREDICTIONS = ["euler", "heun", "ddim", "lms", "dpmpp-2m", "dpmpp-2m-sde", "unipc", "lcm"]
ZERO_SNR = ["euler", "euler-a", "ddim", "dpmpp-2m", "dpmpp-2m-sde", "unipc", "lcm"]
SIGMAS = ["use_karras_sigmas", "use_exponential_sigmas", "use_beta_sigmas"]


@dataclass
class Case:
    scheduler: str
    config: dict
    steps: int = 20
    strength: float = 1.0
    start: float = 0.0
    end: float = 1.0
    timesteps: list = field(default_factory=list)
    sigmas: list = field(default_factory=list)
    tokens: int = 0
    eta: float = 0.0
    seed: int = 1234
    shape: tuple = (1, 4, 4, 4)
    extras: bool = False
    override: dict = field(default_factory=dict)


def named(scheduler, base=SD15, **changes):
    """A model's configuration that names this scheduler."""
    config = {**base, "_class_name": CLASSES[scheduler], **changes}
    if scheduler == "dpmpp-2m-sde":
        config.setdefault("algorithm_type", "sde-dpmsolver++")
    return config


def noise_predicting(scheduler):
    def case(steps=20, strength=1.0, **changes):
        plan = {key: changes.pop(key) for key in list(changes) if key in Case.__dataclass_fields__}
        if scheduler == "dpmpp-sde":
            changes.setdefault("noise_sampler_seed", plan.get("seed", 1234))
        return Case(scheduler, named(scheduler, **changes), steps, strength, **plan)

    for steps in (1, 2, 5, 30):
        yield case(steps)
    yield case(20, extras=True)
    # the model's file names PNDM, the user chose this scheduler
    override = {}
    if scheduler == "dpmpp-2m-sde":
        override["algorithm_type"] = "sde-dpmsolver++"
    if scheduler == "dpmpp-sde":
        override["noise_sampler_seed"] = 1234
    yield Case(scheduler, SD15, 12, override=override)
    yield case(20, 0.3)
    yield case(20, 0.75, extras=True)
    yield case(5, 0.3)
    yield case(5, 0.75)
    for spacing in ("linspace", "leading", "trailing"):
        yield case(7, timestep_spacing=spacing)
        yield case(20, timestep_spacing=spacing)
    yield case(6, beta_schedule="linear", beta_start=0.0001, beta_end=0.02)
    yield case(6, beta_schedule="squaredcos_cap_v2")
    yield case(6, trained_betas=[0.001 + 0.00002 * i for i in range(100)], num_train_timesteps=100)
    yield case(6, shape=(1, 3, 3, 3))
    yield case(6, shape=(1, 1, 2, 3))
    yield case(6, seed=-7) if scheduler != "dpmpp-sde" else case(6, seed=2**40 + 3)
    yield case(20, start=0.8)
    yield case(20, end=0.8)
    if scheduler in WITH_SIGMAS:
        for kind in SIGMAS:
            for spacing in ("leading", "linspace", "trailing"):
                yield case(10, **{kind: True, "timestep_spacing": spacing})
            yield case(30, **{kind: True})
            yield case(1, **{kind: True})
            yield case(2, **{kind: True})
        yield case(10, 0.75, use_karras_sigmas=True)
    if scheduler in ALL_PREDICTIONS:
        yield case(12, prediction_type="sample")
        yield case(5, prediction_type="sample", extras=True)
    yield case(12, prediction_type="v_prediction")
    yield case(5, prediction_type="v_prediction", timestep_spacing="trailing", extras=True)
    if scheduler in ZERO_SNR:
        for steps in (5, 20):
            yield case(steps, prediction_type="v_prediction", timestep_spacing="trailing", rescale_betas_zero_snr=True)
        yield case(8, prediction_type="v_prediction", timestep_spacing="linspace", rescale_betas_zero_snr=True)


def special():
    euler = lambda **changes: named("euler", **changes)
    yield Case("euler", euler(use_karras_sigmas=True, sigma_min=0.02, sigma_max=20.0), 10)
    yield Case("euler", euler(final_sigmas_type="sigma_min"), 10)
    yield Case("euler", euler(interpolation_type="log_linear"), 10)
    yield Case("euler", euler(interpolation_type="log_linear", use_karras_sigmas=True), 10)
    yield Case("euler", euler(timestep_type="continuous", prediction_type="v_prediction", use_karras_sigmas=True, sigma_min=0.002,
                              sigma_max=700.0), 12)
    yield Case("euler", euler(timestep_spacing="trailing"), 4, timesteps=[999.0, 749.0, 499.0, 249.0])
    yield Case("euler", euler(), 6, sigmas=[14.0, 8.0, 4.0, 1.5, 0.5, 0.0])
    yield Case("euler", euler(timestep_spacing="trailing"), 1)  # SD and SDXL Turbo
    yield Case("euler", euler(timestep_spacing="trailing"), 4)
    yield Case("heun", named("heun", clip_sample=True, clip_sample_range=2.0), 8)
    yield Case("heun", named("heun", beta_schedule="exp"), 8)
    yield Case("heun", named("heun"), 3, timesteps=[900.0, 500.0, 100.0])
    for eta in (0.5, 1.0):
        yield Case("ddim", named("ddim"), 10, eta=eta)
    yield Case("ddim", named("ddim", clip_sample=True, clip_sample_range=1.5), 10)
    yield Case("ddim", {"_class_name": "DDIMScheduler"}, 10)
    yield Case("ddim", named("ddim", thresholding=True, sample_max_value=2.0, dynamic_thresholding_ratio=0.9), 10)
    yield Case("pndm", named("pndm", skip_prk_steps=False), 10)
    yield Case("pndm", named("pndm", skip_prk_steps=False, prediction_type="v_prediction"), 4)
    yield Case("pndm", {"_class_name": "PNDMScheduler"}, 20)
    for solver in ("midpoint", "heun"):
        for order in (1, 2, 3):
            for steps in (10, 20):
                yield Case("dpmpp-2m", named("dpmpp-2m", solver_type=solver, solver_order=order), steps)
                yield Case("dpmpp-2m-sde", named("dpmpp-2m-sde", solver_type=solver, solver_order=order), steps)
                yield Case("dpmpp-2m", named("dpmpp-2m", solver_type=solver, solver_order=order, algorithm_type="dpmsolver",
                                             final_sigmas_type="sigma_min"), steps)
                if order < 3:
                    yield Case("dpmpp-2m-sde", named("dpmpp-2m-sde", solver_type=solver, solver_order=order,
                                                     algorithm_type="sde-dpmsolver", final_sigmas_type="sigma_min"), steps)
    for prediction in ("sample", "v_prediction"):
        yield Case("dpmpp-2m", named("dpmpp-2m", algorithm_type="dpmsolver", final_sigmas_type="sigma_min",
                                     prediction_type=prediction), 10)
    yield Case("dpmpp-2m", named("dpmpp-2m", lower_order_final=False), 10)
    yield Case("dpmpp-2m", named("dpmpp-2m", lower_order_final=False, euler_at_final=True), 20)
    yield Case("dpmpp-2m", named("dpmpp-2m", use_lu_lambdas=True), 12)
    yield Case("dpmpp-2m", named("dpmpp-2m", lambda_min_clipped=-3.0), 12)
    yield Case("dpmpp-2m", named("dpmpp-2m", lambda_min_clipped=-3.0, timestep_spacing="trailing"), 12)
    yield Case("dpmpp-2m", named("dpmpp-2m", thresholding=True, sample_max_value=1.5), 10)
    yield Case("dpmpp-2m", named("dpmpp-2m", beta_schedule="squaredcos_cap_v2", use_karras_sigmas=True), 10)
    yield Case("dpmpp-2m", named("dpmpp-2m"), 3, timesteps=[900.0, 500.0, 100.0])
    for order in (1, 2, 3):
        for solver in ("bh1", "bh2"):
            for steps in (5, 20):
                # with bh1 the reference divides zero by zero where the way ends without noise
                last = "sigma_min" if solver == "bh1" else "zero"
                yield Case("unipc", named("unipc", solver_order=order, solver_type=solver, final_sigmas_type=last), steps)
        yield Case("unipc", named("unipc", solver_order=order, predict_x0=False, final_sigmas_type="sigma_min"), 12)
    yield Case("unipc", named("unipc", disable_corrector=[0, 3]), 8)
    yield Case("unipc", named("unipc", lower_order_final=False, final_sigmas_type="sigma_min"), 8)
    yield Case("unipc", named("unipc", thresholding=True, sample_max_value=1.5), 8)
    yield Case("lcm", named("lcm"), 4)
    yield Case("lcm", named("lcm"), 8)
    yield Case("lcm", named("lcm", original_inference_steps=100, timestep_scaling=5.0), 8, 0.75)
    yield Case("lcm", named("lcm"), 3, timesteps=[999.0, 499.0, 99.0])
    yield Case("lcm", named("lcm", thresholding=True, sample_max_value=1.5), 4)
    yield Case("lcm", named("lcm", clip_sample=True), 4)


def flow():
    for steps in (1, 2, 5, 20, 30):
        yield Case("flow-euler", SD3, steps, extras=steps == 20)
        yield Case("flow-euler", FLUX, steps, tokens=1024 if steps != 5 else 4096)
        yield Case("flow-euler", FLUX, steps, tokens=1800, sigmas=equal(steps))
    for steps, strength in ((20, 0.3), (20, 0.75), (5, 0.3), (5, 0.75)):
        yield Case("flow-euler", SD3, steps, strength, extras=True)
    yield Case("flow-euler", {**SD3, "shift": 1.0}, 10)
    yield Case("flow-euler", {**FLUX, "time_shift_type": "linear"}, 10, tokens=2000)
    yield Case("flow-euler", {**FLUX, "shift_terminal": 0.1}, 10, tokens=2000, sigmas=equal(10))
    yield Case("flow-euler", {**SD3, "shift_terminal": 0.02}, 10)
    yield Case("flow-euler", {**SD3, "stochastic_sampling": True}, 10)
    yield Case("flow-euler", {**SD3, "invert_sigmas": True}, 10)
    yield Case("flow-euler", SD3, 4, timesteps=[1000.0, 700.0, 400.0, 100.0])
    for kind in SIGMAS:
        yield Case("flow-euler", {**SD3, kind: True}, 10)
        yield Case("flow-euler", {**FLUX, kind: True}, 10, tokens=1024)
    for scheduler in ("dpmpp-2m", "dpmpp-2m-sde", "unipc"):
        own = {"_class_name": CLASSES[scheduler], "prediction_type": "flow_prediction", "use_flow_sigmas": True, "flow_shift": 3.0,
               "num_train_timesteps": 1000}
        if scheduler == "dpmpp-2m-sde":
            own["algorithm_type"] = "sde-dpmsolver++"
        for steps in (1, 2, 5, 20):
            yield Case(scheduler, own, steps)
        yield Case(scheduler, own, 20, 0.75)
        override = {"prediction_type": "flow_prediction", "use_flow_sigmas": True, "flow_shift": 3.0}
        if scheduler == "dpmpp-2m-sde":
            override["algorithm_type"] = "sde-dpmsolver++"
        yield Case(scheduler, SD3, 10, override=override)
        yield Case(scheduler, {**own, "use_dynamic_shifting": True}, 10, tokens=1024)
    unipc = {"_class_name": CLASSES["unipc"], "prediction_type": "flow_prediction", "use_flow_sigmas": True, "flow_shift": 3.0}
    yield Case("unipc", {**unipc, "use_karras_sigmas": True}, 10)
    yield Case("unipc", unipc, 5, sigmas=equal(5))
    yield Case("unipc", {**unipc, "shift_terminal": 0.05, "final_sigmas_type": "sigma_min"}, 8)


def equal(steps):
    return [1 + i * ((1 / steps - 1) / max(1, steps - 1)) for i in range(steps)]


def all_cases():
    for scheduler in CLASSES:
        if scheduler == "flow-euler":
            yield from flow()
        else:
            yield from noise_predicting(scheduler)
    yield from special()
