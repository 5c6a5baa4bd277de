package org.catchlight.prompt;

import org.catchlight.shot.Brief;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.ShotPackage;
import org.eclipse.emf.ecore.EAttribute;

/** The parts of a brief, in the order in which an editor shows them. */
public enum BriefPart {
    /** Who is in the picture. */
    SUBJECT("Subject", ShotPackage.BRIEF__SUBJECT),
    /** Expression and gaze. */
    EXPRESSION("Expression", ShotPackage.BRIEF__EXPRESSION),
    /** What the subject wears. */
    WARDROBE("Wardrobe", ShotPackage.BRIEF__WARDROBE),
    /** Where the picture is taken. */
    ENVIRONMENT("Environment", ShotPackage.BRIEF__ENVIRONMENT),
    /** Mood of the picture. */
    MOOD("Mood", ShotPackage.BRIEF__MOOD),
    /** Skin detail to keep. */
    SKIN("Skin", ShotPackage.BRIEF__SKIN),
    /** Anything else. */
    EXTRAS("Extras", ShotPackage.BRIEF__EXTRAS),
    /** What must not appear. */
    NEGATIVE("Negative", ShotPackage.BRIEF__NEGATIVE);

    private final String label;
    private final int featureId;

    BriefPart(String label, int featureId) {
        this.label = label;
        this.featureId = featureId;
    }

    /** Name of the part as a reader sees it. */
    public String label() {
        return label;
    }

    /** The attribute of {@link Brief} that holds the part. */
    public EAttribute feature() {
        return (EAttribute) ShotPackage.Literals.BRIEF.getEStructuralFeature(featureId);
    }

    /** The words of this part; empty for a brief that is absent. */
    public String in(Brief brief) {
        Object words = brief == null ? null : brief.eGet(feature());
        return words == null ? "" : (String) words;
    }

    /** The words of this part in a shot; empty if the shot has no brief. */
    public String in(Shot shot) {
        return in(shot.getBrief());
    }

    /** Writes the words of this part into a shot, which gets a brief if it has none. */
    public void set(Shot shot, String words) {
        if (shot.getBrief() == null) {
            shot.setBrief(ShotFactory.eINSTANCE.createBrief());
        }
        shot.getBrief().eSet(feature(), words);
    }
}
