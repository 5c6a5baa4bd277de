package org.catchlight.light.plan;

import java.util.function.Supplier;
import org.catchlight.light.internal.plan.Page;
import org.catchlight.light.internal.plan.PdfCanvas;
import org.catchlight.light.internal.plan.PlanSheet;
import org.catchlight.light.internal.plan.SvgCanvas;
import org.catchlight.shot.Shot;
import org.catchlight.shot.preset.ShotParts;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The set of a shot on a sheet of A4: from above and from the side, to scale with a grid of metres, and a table of what stands where, how
 * large and how strong it is. Lights that are off are left out. Heights count from the subject's eyes, since those are what a set is built
 * round. The same shot gives the same bytes.
 */
public final class LightingPlan {
    private final Page page;

    private LightingPlan(Page page) {
        this.page = page;
    }

    /** Draws the plan of a shot as it is now; parts that the shot lacks count with their defaults. */
    public static LightingPlan of(Shot shot) {
        Shot complete = EcoreUtil.copy(shot);
        ShotParts.complete(complete);
        return new LightingPlan(PlanSheet.of(complete));
    }

    /** The denominator of the scale: 20 for 1:20. */
    public double scale() {
        return page.scale();
    }

    /** The plan as an SVG document, sized in millimetres. */
    public String toSvg() {
        return page.draw((Supplier<SvgCanvas>) () -> new SvgCanvas(page.width(), page.height(), page.title())).document();
    }

    /** The plan as a PDF 1.4 document of one page, with the fonts that every reader has. */
    public byte[] toPdf() {
        return page.draw((Supplier<PdfCanvas>) () -> new PdfCanvas(page.width(), page.height(), page.title())).document();
    }
}
