package org.quizwright.analysis.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.quizwright.language.ParsedSentence;

/**
 * All that stands from the subject up to the next mark, without its dates: it can't be cut short,
 * however the words hang together.
 */
final class WholeClause {

  private WholeClause() {}

  /** The tokens to keep; empty where a mark parts the subject from its verb. */
  static Optional<List<Integer>> of(DatedPredicate predicate, SubjectAndVerb core) {
    ParsedSentence sentence = predicate.sentence();
    int start = sentence.descendants(core.subject()).get(0);
    int verb = predicate.head();
    boolean whole =
        start <= core.subject()
            && core.subject() < verb
            && IntStream.range(start, verb).noneMatch(i -> sentence.token(i).isPunctuation());
    return whole
        ? Optional.of(tokens(predicate, core, start))
            .filter(kept -> kept.stream().noneMatch(i -> Influence.isNamedBy(sentence, i)))
        : Optional.empty();
  }

  private static List<Integer> tokens(DatedPredicate predicate, SubjectAndVerb core, int start) {
    ParsedSentence sentence = predicate.sentence();
    Set<Integer> dates = PassedOver.dates(predicate);
    int verb = predicate.head();
    int end =
        IntStream.range(verb, sentence.tokens().size())
            .filter(i -> !dates.contains(i))
            .filter(
                i ->
                    isMark(sentence, i)
                        || isOfAnotherTime(sentence, i, verb, dates)
                        || isOfAnotherClause(sentence, i, verb, dates))
            .findFirst()
            .orElse(sentence.tokens().size());
    TreeSet<Integer> kept = new TreeSet<>();
    IntStream.range(start, end).filter(i -> !dates.contains(i)).forEach(kept::add);
    kept.removeIf(i -> i > core.subject() && i < verb && !sentence.hasRelation(i, "advmod", "acl"));
    kept.addAll(sentence.descendants(core.subject()).stream().filter(i -> i < verb).toList());
    kept.removeAll(dates);
    return List.copyOf(kept);
  }

  /**
   * "was fined in May and pardoned": the second deed need not be of the first one's date; "sold a
   * mill in 1901 and a mine in 1905": nor what else it was done to.
   */
  private static boolean isOfAnotherTime(
      ParsedSentence sentence, int joint, int verb, Set<Integer> dates) {
    boolean joins = sentence.token(joint).hasTag("CC") && joint + 1 < sentence.tokens().size();
    boolean deed = joins && sentence.token(joint + 1).hasTag("VBD", "VBN");
    boolean dated = joins && dates.contains(joint - 1) && dates.stream().anyMatch(i -> i > joint);
    return dates.stream().anyMatch(i -> i > verb) && (deed || dated);
  }

  /** "until Hale came in May not one had left": what follows the date is another clause's. */
  private static boolean isOfAnotherClause(
      ParsedSentence sentence, int token, int verb, Set<Integer> dates) {
    return dates.contains(token - 1) && !sentence.descendants(verb).contains(token);
  }

  private static boolean isMark(ParsedSentence sentence, int token) {
    return List.of(",", ";", ":", ".", "–", "—", "(", "!", "?")
        .contains(sentence.token(token).text());
  }
}
