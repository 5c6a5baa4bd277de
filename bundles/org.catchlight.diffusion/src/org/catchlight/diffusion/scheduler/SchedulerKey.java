package org.catchlight.diffusion.scheduler;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A setting of a scheduler, under diffusers' name, with its type and range. A value that is not in a configuration has the default of
 * the scheduler that runs, not of the one that the file names.
 *
 * @param <T> {@link Integer}, {@link Long}, {@link Double}, {@link Boolean}, {@link String}, an enumeration or a list of {@link Double}
 */
public final class SchedulerKey<T> {
    private static final Map<String, SchedulerKey<?>> ALL = new TreeMap<>();
    private static final int MOST_TIMESTEPS = 10_000;

    /** Timesteps of the training, 1 to 10,000. */
    public static final SchedulerKey<Integer> TRAIN_TIMESTEPS = whole("num_train_timesteps", 1, MOST_TIMESTEPS);
    /** The first β of the training, over 0 to below 1. */
    public static final SchedulerKey<Double> BETA_START = share("beta_start");
    /** The last β of the training, over 0 to below 1. */
    public static final SchedulerKey<Double> BETA_END = share("beta_end");
    /** How β grows. */
    public static final SchedulerKey<String> BETA_SCHEDULE = choice("beta_schedule", "linear", "scaled_linear", "squaredcos_cap_v2",
            "exp");
    /** Every β of the training, over 0 to below 1. */
    public static final SchedulerKey<List<Double>> TRAINED_BETAS = list("trained_betas", 1, MOST_TIMESTEPS, 0, Math.nextDown(1.0));
    /** Whether the betas are bent so that the last timestep is noise only. */
    public static final SchedulerKey<Boolean> ZERO_TERMINAL_SNR = yesOrNo("rescale_betas_zero_snr");
    /** What the model predicts. */
    public static final SchedulerKey<PredictionType> PREDICTION = word("prediction_type", PredictionType.class);
    /** How steps are spread. */
    public static final SchedulerKey<TimestepSpacing> SPACING = word("timestep_spacing", TimestepSpacing.class);
    /** Added to timesteps of leading spacing. */
    public static final SchedulerKey<Integer> STEPS_OFFSET = whole("steps_offset", 0, MOST_TIMESTEPS);
    /** Noise levels after Karras. */
    public static final SchedulerKey<Boolean> KARRAS_SIGMAS = yesOrNo("use_karras_sigmas");
    /** Noise levels in equal ratios. */
    public static final SchedulerKey<Boolean> EXPONENTIAL_SIGMAS = yesOrNo("use_exponential_sigmas");
    /** Noise levels by the beta distribution. */
    public static final SchedulerKey<Boolean> BETA_SIGMAS = yesOrNo("use_beta_sigmas");
    /** Noise levels of Lu's λ, for DPM++ 2M. */
    public static final SchedulerKey<Boolean> LU_LAMBDAS = yesOrNo("use_lu_lambdas");
    /** Noise levels of flow matching in schedulers that also know others. */
    public static final SchedulerKey<Boolean> FLOW_SIGMAS = yesOrNo("use_flow_sigmas");
    /** Lowest noise level of Karras, exponential and beta spacing. */
    public static final SchedulerKey<Double> SIGMA_MIN = number("sigma_min", 1e-6, 1e6);
    /** Highest noise level of Karras, exponential and beta spacing. */
    public static final SchedulerKey<Double> SIGMA_MAX = number("sigma_max", 1e-6, 1e6);
    /** How noise levels between those of the training are found. */
    public static final SchedulerKey<String> INTERPOLATION = choice("interpolation_type", "linear", "log_linear");
    /** Whether the model gets timesteps or a quarter of the noise level's logarithm. */
    public static final SchedulerKey<String> TIMESTEP_TYPE = choice("timestep_type", "discrete", "continuous");
    /** Whether the way ends without noise or at the lowest level of the training. */
    public static final SchedulerKey<String> FINAL_SIGMAS = choice("final_sigmas_type", "zero", "sigma_min");
    /** Shift of the noise levels of flow matching, over 0. */
    public static final SchedulerKey<Double> SHIFT = number("shift", 1e-3, 1e3);
    /** The same in schedulers that also know other noise levels. */
    public static final SchedulerKey<Double> FLOW_SHIFT = number("flow_shift", 1e-3, 1e3);
    /** Whether the shift grows with the picture. */
    public static final SchedulerKey<Boolean> DYNAMIC_SHIFTING = yesOrNo("use_dynamic_shifting");
    /** The shift's logarithm at the smallest picture. */
    public static final SchedulerKey<Double> BASE_SHIFT = number("base_shift", -20, 20);
    /** The shift's logarithm at the largest picture. */
    public static final SchedulerKey<Double> MAX_SHIFT = number("max_shift", -20, 20);
    /** Tokens of the smallest picture. */
    public static final SchedulerKey<Integer> BASE_TOKENS = whole("base_image_seq_len", 1, 1 << 24);
    /** Tokens of the largest picture. */
    public static final SchedulerKey<Integer> MAX_TOKENS = whole("max_image_seq_len", 1, 1 << 24);
    /** How the dynamic shift is applied. */
    public static final SchedulerKey<String> TIME_SHIFT = choice("time_shift_type", "exponential", "linear");
    /** The lowest noise level after shifting; 0 for as it falls. */
    public static final SchedulerKey<Double> SHIFT_TERMINAL = number("shift_terminal", 0, Math.nextDown(1.0));
    /** Whether noise levels rise. */
    public static final SchedulerKey<Boolean> INVERT_SIGMAS = yesOrNo("invert_sigmas");
    /** Whether flow matching draws fresh noise in each step. */
    public static final SchedulerKey<Boolean> STOCHASTIC = yesOrNo("stochastic_sampling");
    /** Whether the predicted picture is clipped. */
    public static final SchedulerKey<Boolean> CLIP_SAMPLE = yesOrNo("clip_sample");
    /** To plus and minus what. */
    public static final SchedulerKey<Double> CLIP_RANGE = number("clip_sample_range", 1e-6, 1e6);
    /** Whether the predicted picture is scaled by its own quantile. */
    public static final SchedulerKey<Boolean> THRESHOLDING = yesOrNo("thresholding");
    /** Which quantile. */
    public static final SchedulerKey<Double> THRESHOLD_RATIO = number("dynamic_thresholding_ratio", 0, 1);
    /** The most that thresholding scales by. */
    public static final SchedulerKey<Double> SAMPLE_MAX = number("sample_max_value", 1, 1e6);
    /** Whether the last step of DDIM and its kin ends without noise. */
    public static final SchedulerKey<Boolean> ALPHA_TO_ONE = yesOrNo("set_alpha_to_one");
    /** Whether PNDM leaves out its Runge–Kutta steps. */
    public static final SchedulerKey<Boolean> SKIP_PRK = yesOrNo("skip_prk_steps");
    /** Order of DPM++ and UniPC, 1 to 3. */
    public static final SchedulerKey<Integer> SOLVER_ORDER = whole("solver_order", 1, 3);
    /** Kind of DPM solver. */
    public static final SchedulerKey<String> ALGORITHM = choice("algorithm_type", "dpmsolver", "dpmsolver++", "sde-dpmsolver",
            "sde-dpmsolver++", "deis");
    /** Kind of second order. */
    public static final SchedulerKey<String> SOLVER_TYPE = choice("solver_type", "midpoint", "heun", "bh1", "bh2", "logrho");
    /** Whether the last steps are of lower order. */
    public static final SchedulerKey<Boolean> LOWER_ORDER_FINAL = yesOrNo("lower_order_final");
    /** Whether the last step is Euler's. */
    public static final SchedulerKey<Boolean> EULER_AT_FINAL = yesOrNo("euler_at_final");
    /** Lowest log signal-to-noise ratio of DPM++; may be minus infinity. */
    public static final SchedulerKey<Double> LAMBDA_MIN = number("lambda_min_clipped", Double.NEGATIVE_INFINITY, 100);
    /** Whether UniPC works on the picture and not on the noise. */
    public static final SchedulerKey<Boolean> PREDICT_X0 = yesOrNo("predict_x0");
    /** Steps after which UniPC does not correct. */
    public static final SchedulerKey<List<Double>> DISABLE_CORRECTOR = list("disable_corrector", 0, MOST_TIMESTEPS, 0, MOST_TIMESTEPS);
    /** Steps that an LCM model was distilled for. */
    public static final SchedulerKey<Integer> ORIGINAL_STEPS = whole("original_inference_steps", 1, MOST_TIMESTEPS);
    /** Scale of timesteps in LCM's boundary condition. */
    public static final SchedulerKey<Double> TIMESTEP_SCALING = number("timestep_scaling", 1e-3, 1e3);
    /** Seed of the Brownian path of DPM++ SDE instead of the render's. */
    public static final SchedulerKey<Long> NOISE_SEED = register(new SchedulerKey<>("noise_sampler_seed", "a whole number",
            value -> value instanceof Long number && number >= 0 ? Optional.of(number) : Optional.empty()));

    private final String key;
    private final String expectation;
    private final Function<Object, Optional<T>> parser;

    private SchedulerKey(String key, String expectation, Function<Object, Optional<T>> parser) {
        this.key = key;
        this.expectation = expectation;
        this.parser = parser;
    }

    /** The name in {@code scheduler_config.json}. */
    public String key() {
        return key;
    }

    /** What a value must be, to follow "must be". */
    public String expectation() {
        return expectation;
    }

    /**
     * Takes a value as JSON has it: {@link Boolean}, {@link Long}, {@link Double}, {@link String} or a list of those.
     *
     * @return empty if it is of another type or out of range
     */
    public Optional<T> parse(Object value) {
        return parser.apply(value);
    }

    /** The setting of that name, if it is known. */
    public static Optional<SchedulerKey<?>> named(String key) {
        return Optional.ofNullable(ALL.get(key));
    }

    @Override
    public String toString() {
        return key;
    }

    private static <T> SchedulerKey<T> register(SchedulerKey<T> made) {
        ALL.put(made.key, made);
        return made;
    }

    private static SchedulerKey<Boolean> yesOrNo(String key) {
        return register(new SchedulerKey<>(key, "true or false",
                value -> value instanceof Boolean yes ? Optional.of(yes) : Optional.empty()));
    }

    private static SchedulerKey<Integer> whole(String key, int least, int most) {
        return register(new SchedulerKey<>(key, "a whole number from " + least + " to " + most,
                value -> value instanceof Long number && number >= least && number <= most
                        ? Optional.of(number.intValue()) : Optional.empty()));
    }

    private static SchedulerKey<Double> number(String key, double least, double most) {
        return register(new SchedulerKey<>(key, "a number from " + plain(least) + " to " + plain(most),
                value -> within(value, least, most)));
    }

    private static SchedulerKey<Double> share(String key) {
        return register(new SchedulerKey<>(key, "a number over 0 and below 1",
                value -> within(value, Double.MIN_VALUE, Math.nextDown(1.0))));
    }

    private static SchedulerKey<String> choice(String key, String... choices) {
        List<String> all = List.of(choices);
        return register(new SchedulerKey<>(key, "one of " + String.join(", ", all),
                value -> value instanceof String text && all.contains(text) ? Optional.of(text) : Optional.empty()));
    }

    private static <E extends Enum<E>> SchedulerKey<E> word(String key, Class<E> type) {
        List<E> all = List.of(type.getEnumConstants());
        String names = String.join(", ", all.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).toList());
        return register(new SchedulerKey<>(key, "one of " + names,
                value -> all.stream().filter(one -> one.name().toLowerCase(Locale.ROOT).equals(value)).findFirst()));
    }

    private static SchedulerKey<List<Double>> list(String key, int shortest, int longest, double least, double most) {
        String what = "a list of " + shortest + " to " + longest + " numbers from " + plain(least) + " to " + plain(most);
        return register(new SchedulerKey<>(key, what, value -> {
            if (!(value instanceof List<?> entries) || entries.size() < shortest || entries.size() > longest) {
                return Optional.empty();
            }
            Double[] numbers = entries.stream().map(entry -> within(entry, least, most).orElse(null)).toArray(Double[]::new);
            return Arrays.asList(numbers).contains(null) ? Optional.empty() : Optional.of(List.of(numbers));
        }));
    }

    private static Optional<Double> within(Object value, double least, double most) {
        return value instanceof Number number && number.doubleValue() >= least && number.doubleValue() <= most
                ? Optional.of(number.doubleValue()) : Optional.empty();
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e7 ? Long.toString((long) number) : Double.toString(number);
    }
}
