package org.quizwright.analysis.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.person.People;
import org.quizwright.language.Language;
import org.quizwright.model.content.Person;
import org.quizwright.model.content.Quotation;
import org.quizwright.model.source.Citation;
import org.quizwright.model.source.Source;

/** Finds what the texts quote from somebody: exact words, speaker, reporter, footnote. */
public final class QuotationFinder {

  private static final int WORDS_INSIDE = 6;
  private static final int FEW_PASSAGES = 3;
  private static final double WHOLE_TEXT = 0.5;

  private final People people;
  private final SpeakerFinder speakers;

  public QuotationFinder(People people, Language language) {
    this.people = people;
    this.speakers = new SpeakerFinder(language);
  }

  /**
   * The quotations of one source in the text's order, an inner one after the one around it.
   *
   * @param passages all passages of {@code source}, in order
   */
  public List<FoundQuotation> find(Source source, List<AnalysedPassage> passages) {
    List<FoundQuotation> found = new ArrayList<>();
    for (Speech speech : SpeechCollector.collect(passages)) {
      outer(source, passages, speech)
          .ifPresent(
              quotation -> {
                found.add(quotation);
                found.addAll(inner(source, passages, quotation));
              });
    }
    return found;
  }

  private Optional<FoundQuotation> outer(
      Source source, List<AnalysedPassage> passages, Speech speech) {
    AnalysedPassage at = passages.get(speech.first().passage() - 1);
    String before = at.text().substring(0, Math.max(0, speech.first().span().start() - 1));
    Optional<Speaker> speaker = Tag.of(speech, passages).flatMap(speakers::find);
    String words = speech.words(source);
    return SpokenWords.isSpeech(words, before, speaker.isPresent()) && !isWhole(source, speech)
        ? Optional.of(quotation(source, speech, speaker, source.metadata().fullAuthor()))
        : Optional.empty();
  }

  /** An interview printed between one pair of marks is its author's voice, not a quotation. */
  private static boolean isWhole(Source source, Speech speech) {
    int spanned = 1 + speech.last().passage() - speech.first().passage();
    return spanned > FEW_PASSAGES && spanned > WHOLE_TEXT * source.passages().size();
  }

  private List<FoundQuotation> inner(
      Source source, List<AnalysedPassage> passages, FoundQuotation outer) {
    List<FoundQuotation> found = new ArrayList<>();
    String outerSpeaker = outer.quotation().speaker();
    String reporter = outerSpeaker == null ? outer.quotation().reportedBy() : outerSpeaker;
    for (Stretch stretch : outer.speech().stretches()) {
      AnalysedPassage at = passages.get(stretch.passage() - 1);
      for (Stretch inside : QuoteScanner.scanInside(stretch, at.text())) {
        Optional<Speaker> speaker = Tag.inside(inside, at).flatMap(speakers::find);
        Speech speech = new Speech(List.of(inside));
        if (speaker.isPresent() && speech.words(source).split("\\s+").length >= WORDS_INSIDE) {
          found.add(quotation(source, speech, speaker, reporter));
        }
      }
    }
    return found;
  }

  private FoundQuotation quotation(
      Source source, Speech speech, Optional<Speaker> speaker, String reporter) {
    Optional<Person> person = speaker.flatMap(named -> people.named(named.name()));
    Quotation quotation =
        new Quotation(
            person.map(Person::name).or(() -> speaker.map(Speaker::name)).orElse(null),
            role(speaker, person),
            speech.words(source),
            source.id(),
            speech.first().passage(),
            speech.last().passage(),
            reporter,
            note(source, speech.last()));
    return new FoundQuotation(quotation, speech);
  }

  private static @Nullable String role(Optional<Speaker> speaker, Optional<Person> person) {
    String own = speaker.map(Speaker::role).orElse(null);
    return own != null ? own : person.map(Person::role).orElse(null);
  }

  /** The marker that stands right behind the closing mark. */
  private static @Nullable String note(Source source, Stretch last) {
    return source.passages().get(last.passage() - 1).citations().stream()
        .filter(citation -> Math.abs(citation.offset() - last.span().end() - 1) <= 2)
        .map(Citation::marker)
        .findFirst()
        .orElse(null);
  }
}
