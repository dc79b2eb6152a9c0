package org.quizwright.generation.narrative;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.generation.clause.Phrase;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.language.Span;
import org.quizwright.language.Token;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.TrueFalse;

/** Whether one event came before another, where the text gives both their dates. */
final class EventOrder implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("event-order", Skill.CHRONOLOGY, Demand.INFER);

  private static final int MOST_WORDS = 32;

  @Override
  public List<Draft> write(Facts facts) {
    List<DatedDeed> deeds =
        DatedDeed.on(facts).stream()
            .filter(deed -> deed.event().orderable() && !deed.isHalf())
            .filter(deed -> !deed.label().text().matches("(?s).*\\b(?:before|after)\\b.*"))
            .toList();
    return IntStream.range(0, deeds.size() - 1)
        .boxed()
        .flatMap(i -> draft(facts, deeds.get(i), deeds.get(i + 1), i % 2 == 0))
        .toList();
  }

  /**
   * True statements name the later event first, so that the order of words is none of the answer.
   */
  private static Stream<Draft> draft(
      Facts facts, DatedDeed earlier, DatedDeed later, boolean answer) {
    boolean sameAuthor = earlier.author(facts).equals(later.author(facts));
    if (!sameAuthor
        || !areOfOneMatter(earlier, later)
        || !earlier.event().date().isBefore(later.event().date())) {
      return Stream.empty();
    }
    String link = answer ? "after" : "before";
    String stem = "%s, %s %s %s.".formatted(lead(facts, later), inner(later), link, inner(earlier));
    String correction =
        answer
            ? ""
            : "%s, %s after %s.".formatted(lead(facts, later), inner(later), inner(earlier));
    return stem.split(" ").length > MOST_WORDS
        ? Stream.empty()
        : Stream.of(
            DRAFTING.draft(
                facts,
                earlier.event().label() + " / " + later.event().label(),
                new TrueFalse(stem, answer, correction),
                1,
                List.of(later.evidence(facts), earlier.evidence(facts)),
                List.of(later.author(facts))));
  }

  /** Which of two things came first is worth asking where they have to do with each other. */
  private static boolean areOfOneMatter(DatedDeed one, DatedDeed other) {
    List<String> named = nouns(one);
    return nouns(other).stream().anyMatch(named::contains);
  }

  private static List<String> nouns(DatedDeed deed) {
    return deed.label().tokens().stream().filter(Token::isNoun).map(Token::lemma).toList();
  }

  /** Two authors give what one author gives. */
  private static String lead(Facts facts, DatedDeed deed) {
    String author = deed.author(facts);
    return "By the dates that %s %s".formatted(author, author.contains(" and ") ? "give" : "gives");
  }

  private static String inner(DatedDeed deed) {
    return Phrase.inner(deed.label(), new Span(0, deed.label().text().length() - 1));
  }
}
