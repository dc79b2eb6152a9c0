package org.quizwright.generation.locating;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.telling.Core;
import org.quizwright.generation.telling.Phrase;
import org.quizwright.generation.telling.Telling;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;

/** The main clause without its asides, what stood before the subject moved to the end. */
final class MainClause implements Reworder {

  /** What follows and would change the truth if it were left out. */
  private static final Pattern LIMIT =
      Pattern.compile(
          "(?i)^[\\s,;:–—(-]*(?:if|unless|except|provided|but|until|rather|though|although|whereas"
              + "|while|without|not|only|as long|at least|at most|according|or)\\b.*|^,? ?[“‘\"].*");

  private static final Pattern EXAMPLES =
      Pattern.compile(
          ",? (?:including|such as|as well as|especially|in particular|among them|of which|of whom|which|who)\\b");

  @Override
  public List<Reading> of(Facts facts, Telling telling) {
    return Core.of(telling.plain(facts)).flatMap(core -> reading(core)).stream().toList();
  }

  private static Optional<Reading> reading(Core core) {
    String text = core.sentence().text();
    int end = core.end(complement(core));
    String rest = text.substring(end);
    if (LIMIT.matcher(rest).matches() || core.verb() < 0) {
      return Optional.empty();
    }
    String predicate = text.substring(core.subject().end(), end);
    String words = core.subject().of(text) + predicate.stripTrailing() + core.opening();
    return Optional.of(new Reading(Phrase.sentence(Phrase.closed(words))));
  }

  /** Commas inside an object or complement don't end the predicate. */
  private static int complement(Core core) {
    ParsedSentence sentence = core.sentence();
    int head = core.clause().head();
    OptionalInt object = sentence.child(head, "obj", "xcomp", "ccomp");
    int verb = core.mainVerb().end();
    return object.isEmpty()
        ? verb
        : Math.max(verb, uncut(sentence.text(), sentence.subtree(object.getAsInt())));
  }

  /** Examples at the end of an object are left out. */
  private static int uncut(String text, Span object) {
    Matcher examples = EXAMPLES.matcher(object.of(text));
    return examples.find() ? object.start() + examples.start() : object.end();
  }
}
