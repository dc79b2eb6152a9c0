package org.quizwright.analysis.event;

import java.util.Comparator;
import java.util.List;
import org.quizwright.language.Months;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/**
 * A wording that may become a label.
 *
 * @param tokens the tokens of {@code sentence} that it keeps
 * @param subject the head of its subject
 */
record LabelDraft(String text, ParsedSentence sentence, List<Integer> tokens, int subject) {

  LabelDraft {
    tokens = List.copyOf(tokens);
  }

  /** A wording of its own about the phrase under {@code subject}. */
  static LabelDraft fixed(String text, ParsedSentence sentence, int subject) {
    List<Integer> tokens =
        sentence.descendants(subject).stream()
            .filter(i -> text.contains(sentence.token(i).text()))
            .toList();
    return new LabelDraft(text, sentence, tokens, subject);
  }

  /** The same tokens in other words. */
  LabelDraft with(String wording) {
    return new LabelDraft(wording, sentence, tokens, subject);
  }

  int words() {
    return text.split("\\s+", -1).length;
  }

  /** How many of the kept tokens are parts of names. */
  long named() {
    return tokens.stream().filter(this::isNamed).count();
  }

  private boolean isNamed(int index) {
    Token token = sentence.token(index);
    boolean capital = index > 0 && Character.isUpperCase(token.text().charAt(0));
    return capital || token.isProperNoun() || token.isNamed();
  }

  /** Whether the next word would be "for", "into" or the like, and not of a date. */
  boolean leavesACloserPhrase() {
    int next = tokens.stream().max(Comparator.naturalOrder()).orElse(-1) + 1;
    return next > 0
        && next + 1 < sentence.tokens().size()
        && sentence.token(next).text().matches("to|into|for|among|between|from")
        && !sentence.token(next + 1).hasTag("CD")
        && !sentence.token(next + 1).text().matches(Months.ANY);
  }

  /** "Strikes broke out": a plural with nothing before it. */
  boolean opensWithPlural() {
    return tokens.stream()
        .min(Comparator.naturalOrder())
        .map(sentence::token)
        .filter(first -> first.hasTag("NNS") && text.regionMatches(true, 0, first.text(), 0, 3))
        .isPresent();
  }

  boolean isPassive() {
    return tokens.stream().anyMatch(i -> sentence.child(i, "aux:pass").isPresent());
  }

  /** Whether it is about a person by name. */
  boolean isPerson() {
    return sentence.token(subject).entity().equals("PERSON");
  }
}
