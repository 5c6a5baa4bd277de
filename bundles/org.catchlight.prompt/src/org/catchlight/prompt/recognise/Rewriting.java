package org.catchlight.prompt.recognise;

/** Takes words out of running text. */
final class Rewriting {
    private Rewriting() {
    }

    /** The text with a range replaced; where nothing comes in its place, the comma and spaces that would be left over go too. */
    static String replaced(String text, int start, int end, String instead) {
        if (!instead.isEmpty()) {
            return text.substring(0, start) + instead + text.substring(end);
        }
        String before = text.substring(0, start).stripTrailing();
        String after = text.substring(end).stripLeading();
        boolean open = before.isEmpty() || separator(before.charAt(before.length() - 1));
        if (open && !after.isEmpty() && separator(after.charAt(0))) {
            after = after.substring(1).stripLeading();
        }
        if (after.isEmpty()) {
            return before.isEmpty() || !separator(before.charAt(before.length() - 1)) ? before
                    : before.substring(0, before.length() - 1).stripTrailing();
        }
        return before.isEmpty() ? after : separator(after.charAt(0)) ? before + after : before + " " + after;
    }

    private static boolean separator(char letter) {
        return letter == ',' || letter == ';';
    }
}
