package org.catchlight.models.ui.internal.add;

import java.nio.file.Path;
import java.util.List;
import org.catchlight.models.ui.internal.text.ReportLine;

/**
 * What was found in a folder.
 *
 * @param folder      which
 * @param usable      whether it can be added
 * @param summary     what it is, one line
 * @param lines       all that is to say of it
 * @param suggestedId a free name
 * @param bytes       its size
 * @param free        bytes free where the library would put a copy; −1 if that cannot be told
 * @param place       where the library is
 */
record FolderAnswer(Path folder, boolean usable, String summary, List<ReportLine> lines, String suggestedId, long bytes, long free,
        Path place) {
    /** A folder that is none, or cannot be looked into. */
    static FolderAnswer refused(Path folder, String message, String mend) {
        return new FolderAnswer(folder, false, "", ReportLine.failure(message, mend), "", 0, -1, null);
    }
}
