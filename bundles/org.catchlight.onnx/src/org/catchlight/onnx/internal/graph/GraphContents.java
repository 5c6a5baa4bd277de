package org.catchlight.onnx.internal.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.catchlight.onnx.GraphSummary;
import org.catchlight.onnx.TensorSpec;
import org.catchlight.onnx.WeightTensor;

/** What has been read so far, counted against the limits. */
final class GraphContents {
    final SortedMap<String, Long> opsets = new TreeMap<>();
    private final Map<String, TensorSpec> inputs = new LinkedHashMap<>();
    private final Map<String, TensorSpec> outputs = new LinkedHashMap<>();
    private final SortedMap<String, Integer> operators = new TreeMap<>();
    private final Set<String> functions = new HashSet<>();
    private final List<WeightTensor> weights = new ArrayList<>();
    private final Set<String> mainInitializers = new HashSet<>();
    private final Map<String, String> properties = new HashMap<>();
    private int nodes;

    void opset(String domain, long version) throws MalformedModelException {
        opsets.put(domain.isEmpty() ? GraphSummary.STANDARD_DOMAIN : domain, version);
        Limits.check(opsets.size(), Limits.OPSETS, "operator sets");
    }

    void property(String key, String value) throws MalformedModelException {
        properties.put(key, value);
        Limits.check(properties.size(), Limits.PROPERTIES, "properties");
    }

    void input(TensorSpec input) throws MalformedModelException {
        add(inputs, input, "inputs");
    }

    void output(TensorSpec output) throws MalformedModelException {
        add(outputs, output, "outputs");
    }

    private static void add(Map<String, TensorSpec> all, TensorSpec one, String what) throws MalformedModelException {
        if (all.put(one.name(), one) != null) {
            throw new MalformedModelException("has two " + what + " with the name '" + one.name() + "' and is damaged");
        }
        Limits.check(all.size(), Limits.TENSORS_IN_AND_OUT, what);
    }

    void operator(String domain, String type) throws MalformedModelException {
        boolean standard = domain.isEmpty() || domain.equals(GraphSummary.STANDARD_DOMAIN);
        operators.merge(standard ? type : domain + ":" + type, 1, Integer::sum);
        nodes++;
        Limits.check(nodes, Limits.NODES, "operators");
        Limits.check(operators.size(), Limits.OPERATORS, "kinds of operators");
    }

    void function(String domain) throws MalformedModelException {
        functions.add(domain);
        Limits.check(functions.size(), Limits.OPERATORS, "domains of functions");
    }

    void weight(WeightTensor weight) throws MalformedModelException {
        weights.add(weight);
        Limits.check(weights.size(), Limits.WEIGHTS, "weights");
    }

    /** An initialiser of the main graph: old files list it among the inputs too. */
    void mainInitializer(WeightTensor weight) throws MalformedModelException {
        weight(weight);
        mainInitializers.add(weight.name());
    }

    GraphSummary summary(Path file, long irVersion, String producer) throws MalformedModelException {
        if (outputs.isEmpty()) {
            throw new MalformedModelException("has a graph without outputs and is damaged");
        }
        List<TensorSpec> needed = inputs.values().stream().filter(input -> !mainInitializers.contains(input.name())).toList();
        return new GraphSummary(file, irVersion, producer, opsets, needed, List.copyOf(outputs.values()), operators, functions, weights,
                properties);
    }
}
