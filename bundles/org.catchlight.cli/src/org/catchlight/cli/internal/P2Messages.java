package org.catchlight.cli.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes one sentence of what p2 says. */
final class P2Messages {
    private static final Pattern MISSING = Pattern.compile("requires '([^']+)' but it could not be found");
    private static final Pattern PROBLEM = Pattern.compile("ProvisionException: (.*?)\\.?$", Pattern.MULTILINE);
    private static final List<String> NOT_THERE = List.of("could not be found", "Unable to find", "unable to find");

    private P2Messages() {
    }

    /** Why installing, copying or uninstalling {@code feature} failed, with the mend where it is known. */
    static String reason(String output, String feature) {
        Matcher missing = MISSING.matcher(output);
        String last = "";
        while (missing.find()) {
            last = missing.group(1);
        }
        if (!last.isEmpty()) {
            return "needs " + last + ", which this version of Catchlight does not have; build the feature against this version's repository";
        }
        if (output.contains("No repository found")) {
            return "there is no p2 repository; name the folder that holds content.jar or content.xml";
        }
        if (output.contains("No space left")) {
            return "the disk is full; free some space and try again";
        }
        Matcher problem = PROBLEM.matcher(output);
        if (problem.find()) {
            return problem.group(1) + (problem.group(1).contains("https:") ? "; check the address, which must be https" : "");
        }
        String line = output.lines().map(String::strip).filter(text -> NOT_THERE.stream().anyMatch(text::contains)).findFirst().orElse("");
        if (!line.isEmpty()) {
            return line;
        }
        return output.lines().map(String::strip).filter(text -> !text.isEmpty() && !text.startsWith("WARNING")
                && !text.startsWith("An error has occurred") && !text.endsWith(".log.")).findFirst()
                .orElse("p2 failed without a reason");
    }
}
