package org.quizwright.analysis.quotation;

import java.util.List;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.person.People;
import org.quizwright.analysis.reference.Referents;
import org.quizwright.language.Language;
import org.quizwright.model.source.Source;

/** Finds what the texts quote from somebody: exact words, speaker, reporter, footnote. */
public final class QuotationFinder {

  private final People people;
  private final Referents referents;
  private final Language language;

  public QuotationFinder(People people, Referents referents, Language language) {
    this.referents = referents;
    this.people = people;
    this.language = language;
  }

  /**
   * The quotations of one source in the text's order, an inner one after the one around it.
   *
   * @param passages all passages of {@code source}, in order
   */
  public List<FoundQuotation> find(Source source, List<AnalysedPassage> passages) {
    return new SourceQuotations(
            source,
            passages,
            new SpeakerFinder(language, passages, referents),
            new FullNames(people, source))
        .find();
  }
}
