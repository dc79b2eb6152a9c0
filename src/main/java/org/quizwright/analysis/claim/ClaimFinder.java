package org.quizwright.analysis.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.analysis.quotation.FoundQuotation;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.Quotation;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Passage;

/** Judges every sentence: whose statement it is, and whether it is contested. */
public final class ClaimFinder {

  private final Map<String, List<FoundQuotation>> quotations;

  public ClaimFinder(List<FoundQuotation> quotations) {
    this.quotations =
        quotations.stream()
            .collect(
                Collectors.groupingBy(
                    found -> found.quotation().source(), LinkedHashMap::new, Collectors.toList()));
  }

  /** One claim a sentence, in order. */
  public List<Claim> find(List<AnalysedPassage> passages) {
    return passages.stream().flatMap(passage -> claims(passage).stream()).toList();
  }

  private List<Claim> claims(AnalysedPassage passage) {
    List<Claim> claims = new ArrayList<>();
    Optional<String> authority = Optional.empty();
    for (AnalysedSentence sentence : passage.sentences()) {
      authority = Attribution.in(sentence.parsed()).or(carried(authority, sentence));
      claims.add(claim(passage, sentence, authority));
    }
    return claims;
  }

  private static Supplier<Optional<String>> carried(
      Optional<String> authority, AnalysedSentence sentence) {
    return () -> CarriedOver.from(authority, sentence.text());
  }

  private Claim claim(
      AnalysedPassage passage, AnalysedSentence sentence, Optional<String> authority) {
    Optional<String> speaker = speaker(passage, sentence);
    Optional<String> mark = mark(passage.passage(), sentence, speaker.isPresent());
    String assertedBy = speaker.or(() -> authority).orElseGet(() -> author(passage));
    return new Claim(sentence.ref(), assertedBy, mark.isPresent(), mark.orElse(""));
  }

  /**
   * What somebody is quoted for is that person's view, even where nothing in it sounds like one.
   */
  private static Optional<String> mark(
      Passage passage, AnalysedSentence sentence, boolean isQuoted) {
    if (passage.kind() == Passage.Kind.SLOGAN) {
      return Optional.of(sentence.text());
    }
    Optional<String> mark = Dispute.mark(sentence.parsed());
    return mark.isEmpty() && isQuoted ? Optional.of(Dispute.predicate(sentence.parsed())) : mark;
  }

  /** The innermost quotation comes last in the list; authors who quote themselves assert anyway. */
  private Optional<String> speaker(AnalysedPassage passage, AnalysedSentence sentence) {
    return quotations.getOrDefault(passage.source().id(), List.of()).stream()
        .filter(q -> q.holds(passage.source().id(), passage.passage().n(), sentence.span()))
        .map(FoundQuotation::quotation)
        .filter(q -> !passage.source().metadata().author().equals(q.speaker()))
        .reduce((outer, inner) -> inner)
        .map(ClaimFinder::voice);
  }

  private static String voice(Quotation quotation) {
    String speaker = quotation.speaker();
    return speaker == null ? quotation.reportedBy() : speaker;
  }

  /** A standfirst is the editors' word, whoever the author below it is. */
  private static String author(AnalysedPassage passage) {
    Metadata metadata = passage.source().metadata();
    boolean editors =
        passage.passage().kind() == Passage.Kind.STANDFIRST && !metadata.containerTitle().isEmpty();
    return editors ? metadata.containerTitle() : metadata.fullAuthor();
  }
}
