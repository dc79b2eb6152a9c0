package org.quizwright.analysis.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.analysis.time.DateUse;
import org.quizwright.language.Language;
import org.quizwright.language.ParsedSentence;

/** What a date of a sentence may date, read off its grammar and off plainer wordings of it. */
final class Predicates {

  private final AnalysedPassage passage;
  private final int index;
  private final Pronouns pronouns;
  private final Language language;

  Predicates(AnalysedPassage passage, int index, Pronouns pronouns, Language language) {
    this.passage = passage;
    this.index = index;
    this.pronouns = pronouns;
    this.language = language;
  }

  List<DatedPredicate> of(DateMention date, List<DateMention> all) {
    String text = passage.sentences().get(index).text();
    boolean inverted = text.matches("(?:Only|Not until|Not till) .*");
    List<DatedPredicate> found = new ArrayList<>(inverted ? List.of() : of(text, date, all));
    for (String wording : Rewordings.of(passage, index, pronouns, language)) {
      List<DateMention> moved =
          all.stream().flatMap(each -> Rewordings.moved(each, text, wording).stream()).toList();
      Optional<DateMention> own = Rewordings.moved(date, text, wording);
      own.map(at -> of(wording, at, moved)).stream()
          .flatMap(List::stream)
          .filter(predicate -> !isParticipleHere(predicate))
          .forEach(found::add);
    }
    return found;
  }

  /** "The note delivered to him was burnt": nothing delivered anything. */
  private boolean isParticipleHere(DatedPredicate told) {
    ParsedSentence sentence = passage.sentences().get(index).parsed();
    String verb = told.sentence().token(told.head()).text();
    return !told.clause().isPassive()
        && IntStream.range(0, sentence.tokens().size())
            .filter(i -> sentence.token(i).text().equals(verb) && sentence.token(i).hasTag("VBN"))
            .anyMatch(i -> sentence.token(i).relation().equals("acl"));
  }

  private List<DatedPredicate> of(String text, DateMention date, List<DateMention> all) {
    List<DatedPredicate> found = new ArrayList<>();
    DatedPredicate.of(language.parse(text), date, all).stream()
        .filter(predicate -> !predicate.isQuoted() && !predicate.isPartedFromItsDate())
        .filter(predicate -> !predicate.isDatedOtherwise())
        .forEach(found::add);
    found.addAll(clauses(text, date));
    return found;
  }

  private List<DatedPredicate> clauses(String text, DateMention date) {
    List<String> when = SimpleClauses.when(text, date.span());
    if (!when.isEmpty()) {
      return plain(when, date.onset());
    }
    if (date.use() == DateUse.NAME) {
      return Stream.of(NamedEvents.told(text, date.span()), NamedLaws.told(text, date.span()))
          .flatMap(Optional::stream)
          .flatMap(clause -> DatedPredicate.ofClause(language.parse(clause), date).stream())
          .toList();
    }
    List<DatedPredicate> whole = plain(SimpleClauses.of(text, date.span()), date);
    return whole.isEmpty() ? plain(SimpleClauses.tails(text, date.span()), date) : whole;
  }

  private List<DatedPredicate> plain(List<String> clauses, DateMention date) {
    return clauses.stream()
        .flatMap(clause -> DatedPredicate.ofClause(language.parse(clause), date).stream())
        .filter(Happening::isToldBy)
        .toList();
  }
}
