package org.catchlight.prompt.internal.read;

import java.util.List;
import java.util.Optional;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.Fragment;
import org.catchlight.prompt.internal.compile.Phrases;

/** Reads words that people wrote: phrase by phrase; one that says nothing by itself belongs with the one before it. */
final class FreeTextReader {
    private final PhraseJudge judge;

    FreeTextReader(PhraseJudge judge) {
        this.judge = judge;
    }

    Reading read(String prompt) {
        Reading reading = new Reading();
        BriefPart current = BriefPart.SUBJECT;
        List<Fragment> phrases = Phrases.of(prompt, 0, (start, end) -> null);
        boolean first = true;
        for (Fragment phrase : phrases) {
            PhraseJudge.Votes votes = judge.votes(phrase.text());
            if (votes.isShot() || !first && ShotPhrase.of(phrase.text()).filter(one -> one != ShotPhrase.BACKDROP).isPresent()) {
                reading.addShotWords(phrase.text());
                continue;
            }
            Optional<BriefPart> best = votes.best();
            // the first words name the subject even where they say more of it than who it is
            BriefPart part = first && votes.of(BriefPart.SUBJECT) > 0 ? BriefPart.SUBJECT : best.orElse(current);
            reading.add(part, phrase);
            current = part;
            first = false;
        }
        return reading;
    }
}
