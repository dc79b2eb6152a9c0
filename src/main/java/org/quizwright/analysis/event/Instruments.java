package org.quizwright.analysis.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;

/**
 * Laws and treaties named with their year, which is when they came about: "the Corn Act of 1804".
 */
final class Instruments {

  private static final List<String> SIGNED =
      List.of("Treaty", "Peace", "Pact", "Agreement", "Convention", "Armistice", "Truce", "Accord");

  private static final String NAME =
      "((?:\\p{Lu}[\\p{L}’'-]+ )*(Act|Law|Statute|Edict|Decree|Constitution|Ordinance|Treaty|Peace|Pact"
          + "|Agreement|Convention|Armistice|Truce|Accord)(?: of \\p{Lu}[\\p{L}’'-]+)?)";

  private static final Pattern BEFORE = Pattern.compile("\\b[Tt]he " + NAME + " (?:of |\\()$");
  private static final Pattern AFTER = Pattern.compile("^ " + NAME);

  private Instruments() {}

  /** What was signed or passed at {@code date}, as a clause; empty where it is no such name. */
  static Optional<LabelDraft> label(ParsedSentence sentence, Span date) {
    String text = sentence.text();
    Matcher before = BEFORE.matcher(text.substring(0, date.start()));
    Matcher after = AFTER.matcher(text.substring(date.end()));
    Matcher found = before.find() ? before : after.find() ? after : null;
    if (found == null || found.group(1).equals(found.group(2))) {
      return Optional.empty();
    }
    String verb = SIGNED.contains(found.group(2)) ? " was signed" : " was passed";
    List<Integer> tokens =
        sentence.tokens().stream()
            .filter(token -> found.group(1).contains(token.text()) && token.isProperNoun())
            .map(sentence.tokens()::indexOf)
            .toList();
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LabelDraft(
                "The " + found.group(1) + verb, sentence, tokens, tokens.get(tokens.size() - 1)));
  }
}
