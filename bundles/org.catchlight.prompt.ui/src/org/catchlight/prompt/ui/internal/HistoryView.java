package org.catchlight.prompt.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.ui.internal.editor.Inks;
import org.catchlight.prompt.ui.internal.text.PartWords;
import org.catchlight.prompt.ui.internal.text.WordDiff;
import org.catchlight.shot.Shot;
import org.catchlight.take.TakeFiles;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.ShotView;
import org.catchlight.ui.Subscription;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The words of the takes of the shot in front, and what has changed from one to another or since. */
public final class HistoryView extends ShotView {
    private static final int MOST = 200;

    private final List<Said> said = new ArrayList<>();
    private Table takes;
    private StyledText difference;
    private Button restore;
    private Subscription subscription = () -> { };

    private record Said(Path file, Shot shot) {
    }

    @Override
    protected Control createContent(Composite parent) {
        SashForm content = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(content, 0);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 2;
        left.setLayout(layout);
        takes = new Table(left, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        takes.setData("org.catchlight.widget", "history-takes");
        takes.setToolTipText("One take: what has changed since. Two: what changed from the older to the newer.");
        takes.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        takes.addListener(SWT.Selection, event -> compare());
        Button refresh = new Button(left, SWT.PUSH);
        refresh.setText("Refresh");
        refresh.addListener(SWT.Selection, event -> read());
        restore = new Button(left, SWT.PUSH);
        restore.setText("Take These Words Back");
        restore.setData("org.catchlight.widget", "history-restore");
        restore.addListener(SWT.Selection, event -> restore());
        difference = new StyledText(content, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        difference.setData("org.catchlight.widget", "history-difference");
        difference.setMargins(8, 6, 8, 6);
        content.setWeights(30, 70);
        return content;
    }

    @Override
    protected void showShot(ShotSession session) {
        subscription.close();
        subscription = session == null ? () -> { } : session.onChange(this::compare);
        read();
    }

    private void read() {
        ShotSession session = session();
        said.clear();
        takes.removeAll();
        compare();
        if (session == null || session.file() == null) {
            return;
        }
        Path folder = TakeFiles.folderOf(session.file());
        Job.create("Read the words of takes", monitor -> {
            List<Said> found = new ArrayList<>();
            try {
                List<Path> files = TakeFiles.list(folder).reversed();
                for (Path file : files.subList(0, Math.min(MOST, files.size()))) {
                    try {
                        found.add(new Said(file, TakeFiles.read(file).shot()));
                    } catch (IOException damaged) {
                        Services.log(file + " cannot be read", damaged);
                    }
                }
            } catch (IOException unreadable) {
                Services.log(folder + " cannot be read", unreadable);
            }
            takes.getDisplay().asyncExec(() -> listed(session, found));
        }).schedule();
    }

    private void listed(ShotSession whose, List<Said> found) {
        if (takes.isDisposed() || whose != session()) {
            return;
        }
        said.clear();
        said.addAll(found);
        takes.removeAll();
        found.forEach(one -> new TableItem(takes, 0).setText(one.file().getFileName().toString()));
        if (!found.isEmpty()) {
            takes.select(0);
        }
        compare();
    }

    /** Indices of what is chosen, the newest first; takes are listed so. */
    private void compare() {
        if (difference.isDisposed()) {
            return;
        }
        int[] chosen = takes.getSelectionIndices();
        restore.setEnabled(chosen.length == 1);
        if (chosen.length == 0 || session() == null) {
            difference.setText(session() == null || session().file() == null || said.isEmpty() ? "No takes yet" : "Choose a take");
            return;
        }
        Shot before = said.get(chosen[chosen.length - 1]).shot();
        Shot after = chosen.length == 1 ? session().shot() : said.get(chosen[0]).shot();
        show(before, after);
    }

    private void show(Shot before, Shot after) {
        Inks inks = Inks.of(difference);
        StringBuilder all = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (BriefPart part : BriefPart.values()) {
            if (!part.in(before).isBlank() || !part.in(after).isBlank()) {
                styles.add(new StyleRange(all.length(), PartWords.heading(part).length(), inks.quiet(), null, SWT.BOLD));
                all.append(PartWords.heading(part)).append('\n');
                for (WordDiff.Piece piece : WordDiff.compare(part.in(before), part.in(after))) {
                    if (piece.kind() != WordDiff.Kind.SAME) {
                        boolean gone = piece.kind() == WordDiff.Kind.GONE;
                        StyleRange style = new StyleRange(all.length(), piece.text().length(), gone ? inks.error() : inks.added(), null);
                        style.strikeout = gone;
                        style.underline = !gone;
                        styles.add(style);
                    }
                    all.append(piece.text());
                }
                all.append("\n\n");
            }
        }
        difference.setText(all.toString());
        difference.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    private void restore() {
        int chosen = takes.getSelectionIndex();
        if (chosen >= 0 && session() != null) {
            Shot shot = session().shot();
            Shot before = said.get(chosen).shot();
            session().change("Take Words Back", null, () -> {
                for (BriefPart part : BriefPart.values()) {
                    if (!Objects.equals(part.in(shot), part.in(before))) {
                        part.set(shot, part.in(before));
                    }
                }
            });
        }
    }

    @Override
    protected void focusContent() {
        takes.setFocus();
    }

    @Override
    public void dispose() {
        subscription.close();
        super.dispose();
    }
}
