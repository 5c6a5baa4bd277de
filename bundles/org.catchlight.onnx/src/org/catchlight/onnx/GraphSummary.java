package org.catchlight.onnx;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catchlight.onnx.internal.graph.ModelReader;

/**
 * What an ONNX file says of itself, read without running anything and without reading its weights.
 *
 * @param file       the model
 * @param irVersion  version of the file format
 * @param producer   the tool that wrote it, with its version; may be empty
 * @param opsets     version of each operator set that it imports; the standard one is {@code ai.onnx}
 * @param inputs     what a run needs, without inputs that are initialisers
 * @param outputs    what a run gives
 * @param operators  how often each operator occurs, with subgraphs; {@code Conv}, {@code com.microsoft:FusedMatMul}
 * @param functions  domains in which the model itself defines operators
 * @param weights    its initialisers and constants, those of subgraphs too
 * @param properties what its writer added; long values are left out
 */
public record GraphSummary(Path file, long irVersion, String producer, SortedMap<String, Long> opsets, List<TensorSpec> inputs,
        List<TensorSpec> outputs, SortedMap<String, Integer> operators, Set<String> functions, List<WeightTensor> weights,
        Map<String, String> properties) {
    /** How the domain of the standard operators is called here; in files it is often left empty. */
    public static final String STANDARD_DOMAIN = "ai.onnx";
    private static final Set<String> KNOWN_DOMAINS = Set.of(STANDARD_DOMAIN, "ai.onnx.ml", "ai.onnx.training", "ai.onnx.preview",
            "ai.onnx.preview.training", "com.microsoft", "com.microsoft.experimental", "com.microsoft.nchwc", "com.ms.internal.nhwc",
            "com.microsoft.dml", "org.pytorch.aten");

    /** Keeps copies. */
    public GraphSummary {
        opsets = new TreeMap<>(opsets);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        operators = new TreeMap<>(operators);
        functions = Set.copyOf(functions);
        weights = List.copyOf(weights);
        properties = Map.copyOf(properties);
    }

    /**
     * Reads a file. Whatever is in it, that ends soon and takes little memory; nothing is run and no native code sees the file.
     *
     * @throws OnnxException if it is no ONNX file, damaged, or points outside of its folder; the message names the file and what is wrong
     */
    public static GraphSummary read(Path file) throws OnnxException {
        return ModelReader.read(file);
    }

    /** The input of that name. */
    public Optional<TensorSpec> input(String name) {
        return inputs.stream().filter(input -> input.name().equals(name)).findFirst();
    }

    /** The output of that name. */
    public Optional<TensorSpec> output(String name) {
        return outputs.stream().filter(output -> output.name().equals(name)).findFirst();
    }

    /** Names of the dimensions that each run, or {@link OnnxOptions#fixing}, may choose; sorted. */
    public Set<String> freeDimensions() {
        return Stream.concat(inputs.stream(), outputs.stream()).flatMap(tensor -> tensor.shape().stream())
                .filter(dimension -> !dimension.isFixed() && !dimension.name().isEmpty()).map(Dimension::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Domains of operators that ONNX Runtime does not bring and the model does not define; sorted. */
    public Set<String> unknownDomains() {
        return operators.keySet().stream().filter(name -> name.indexOf(':') >= 0).map(name -> name.substring(0, name.lastIndexOf(':')))
                .filter(domain -> !KNOWN_DOMAINS.contains(domain) && !functions.contains(domain))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The files of external data; sorted. */
    public Set<Path> weightFiles() {
        return weights.stream().flatMap(weight -> weight.location().stream()).filter(WeightTensor.Location::external)
                .map(WeightTensor.Location::file).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Number of elements of all its weights. */
    public long parameters() {
        return weights.stream().mapToLong(WeightTensor::elements).sum();
    }

    /** Bytes of all its weights as they are stored. */
    public long weightBytes() {
        return weights.stream().mapToLong(WeightTensor::bytes).sum();
    }
}
