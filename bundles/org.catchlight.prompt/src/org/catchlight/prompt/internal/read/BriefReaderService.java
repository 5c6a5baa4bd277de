package org.catchlight.prompt.internal.read;

import java.util.function.Supplier;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.BriefReader;
import org.catchlight.prompt.Fragment;
import org.catchlight.prompt.internal.compile.Phrases;
import org.catchlight.prompt.lexicon.Lexicon;
import org.catchlight.prompt.lexicon.Vocabulary;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Reads prompts by the vocabulary in force. */
@Component
public final class BriefReaderService implements BriefReader {
    private final Supplier<Lexicon> lexicon;
    private final ReaderWords words = ReaderWords.shipped();

    /** Made by declarative services. */
    @Activate
    public BriefReaderService(@Reference(cardinality = ReferenceCardinality.OPTIONAL,
            policyOption = ReferencePolicyOption.GREEDY) Vocabulary vocabulary) {
        this(vocabulary == null ? Lexicon::shipped : vocabulary::lexicon);
    }

    /** By a lexicon that may change. */
    public BriefReaderService(Supplier<Lexicon> lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public ReadBrief read(String prompt, String negative) {
        PhraseJudge judge = new PhraseJudge(lexicon.get(), words);
        MidjourneyLine line = MidjourneyLine.of(prompt.replace("\r\n", "\n").replace('\r', '\n').strip());
        Reading reading = SentenceReader.read(line.words()).or(() -> new GroupReader(judge).read(line.words()))
                .orElseGet(() -> new FreeTextReader(judge).read(line.words()));
        line.parameters().forEach(reading::addShotWords);
        for (String unwanted : new String[] {negative, line.negative()}) {
            for (Fragment phrase : Phrases.of(unwanted, 0, (start, end) -> null)) {
                reading.add(BriefPart.NEGATIVE, phrase);
            }
        }
        return reading.finish();
    }
}
