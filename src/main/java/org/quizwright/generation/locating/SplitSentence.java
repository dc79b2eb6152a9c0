package org.quizwright.generation.locating;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.telling.Phrase;
import org.quizwright.generation.telling.Telling;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;

/** Two clauses with a subject each, joined by "and", "but" or "while", told one by one. */
final class SplitSentence implements Reworder {

  private static final Pattern JOINT = Pattern.compile("^,? ?(?:and|but|while|whereas) ");

  private static final Pattern SUBORDINATE = Pattern.compile("^,? ?(?:while|whereas) ");

  /** A time or place at the front holds for both clauses, so the second can't do without it. */
  private static final Pattern FRONTED =
      Pattern.compile(
          "(?s)(?:In|During|By|At|On|After|Before|From|Since|Until|For|Throughout)\\b.*");

  @Override
  public List<Reading> of(Facts facts, Telling telling) {
    ParsedSentence sentence = telling.plain(facts).sentence();
    return Clause.main(sentence).flatMap(SplitSentence::second).stream()
        .flatMap(span -> parts(sentence.text(), span))
        .toList();
  }

  /** The second clause, its "and" included. */
  private static Optional<Span> second(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    List<Integer> others =
        sentence.children(clause.head(), "conj").stream()
            .filter(verb -> hasSubject(sentence, verb))
            .toList();
    return others.size() == 1 ? Optional.of(sentence.subtree(others.get(0))) : Optional.empty();
  }

  private static boolean hasSubject(ParsedSentence sentence, int verb) {
    OptionalInt subject = sentence.child(verb, "nsubj");
    return subject.isPresent() && new Clause(sentence, verb).isFinite();
  }

  private static Stream<Reading> parts(String text, Span second) {
    String tail = second.of(text);
    String rest = JOINT.matcher(tail).replaceFirst("");
    String first = text.substring(0, second.start()).stripTrailing().replaceFirst(",$", "");
    boolean whole = !rest.equals(tail) && second.end() >= text.length() - 2;
    if (!whole) {
      return Stream.of();
    }
    boolean shared = FRONTED.matcher(first).matches();
    return shared
        ? Stream.of(new Reading(Phrase.sentence(first)))
        : Stream.of(
            new Reading(Phrase.sentence(first)),
            new Reading(Phrase.sentence(rest), SUBORDINATE.matcher(tail).find()));
  }
}
