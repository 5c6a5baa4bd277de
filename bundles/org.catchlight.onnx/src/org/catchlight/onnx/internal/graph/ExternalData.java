package org.catchlight.onnx.internal.graph;

import java.io.IOException;

/** Where a tensor says that its data lies: the entries of {@code TensorProto.external_data}. */
final class ExternalData {
    private static final int MOST_ENTRIES = 16;
    private String location = "";
    private String offset = "";
    private String length = "";
    private int entries;

    /** Reads one entry. */
    void read(WireReader in) throws IOException {
        String key = "";
        String value = "";
        long outer = in.enter();
        for (int field = in.nextField(); field != 0; field = in.nextField()) {
            switch (field) {
                case 1 -> key = in.text(Limits.NAME_BYTES);
                case 2 -> value = in.text(Limits.NAME_BYTES);
                default -> in.skip();
            }
        }
        in.leave(outer);
        entries++;
        Limits.check(entries, MOST_ENTRIES, "entries of external data for one weight");
        switch (key) {
            case "location" -> location = value;
            case "offset" -> offset = value;
            case "length" -> length = value;
            default -> {
            }
        }
    }

    String location() {
        return location;
    }

    /** From the beginning of the file; 0 if not told. */
    long offset(String weight) throws MalformedModelException {
        return offset.isEmpty() ? 0 : count(weight, "offset", offset);
    }

    /** In bytes, or −1 if not told. */
    long length(String weight) throws MalformedModelException {
        return length.isEmpty() ? -1 : count(weight, "length", length);
    }

    private static long count(String weight, String what, String text) throws MalformedModelException {
        try {
            long value = Long.parseLong(text.strip());
            if (value >= 0) {
                return value;
            }
        } catch (NumberFormatException noNumber) {
            // told below
        }
        throw new MalformedModelException("gives '" + abbreviated(text) + "' as the " + what + " of the data of '" + weight
                + "' and is damaged or hostile");
    }

    static String abbreviated(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
