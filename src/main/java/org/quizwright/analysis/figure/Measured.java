package org.quizwright.analysis.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;

/** What an amount counts: the noun it belongs to, what stands behind "of", or the subject. */
final class Measured {

  private static final Pattern CUT = Pattern.compile("\\s*[,;:(—–].*|\\s+(?:who|which|that)\\s.*");
  private static final List<String> UNIT_NOUNS =
      List.of(
          "percent",
          "%",
          "cent",
          "million",
          "billion",
          "trillion",
          "thousand",
          "times",
          "half",
          "third",
          "quarter",
          "fifth",
          "tenth",
          "ruble",
          "dollar",
          "ton",
          "tonne",
          "$",
          "£",
          "€");

  private Measured() {}

  /** A span of the sentence, or an empty text where the grammar doesn't show it. */
  static String by(ParsedSentence sentence, Amount amount) {
    OptionalInt number =
        sentence.within(amount.span()).stream()
            .filter(i -> sentence.token(i).hasTag("CD", "NN", "NNS", "$"))
            .mapToInt(Integer::intValue)
            .findFirst();
    if (number.isEmpty()) {
      return "";
    }
    return followed(sentence, amount)
        .or(() -> counted(sentence, amount, number.getAsInt()))
        .or(() -> subject(sentence, number.getAsInt()))
        .orElse("");
  }

  /** "89 percent of all household wealth in the country". */
  private static Optional<String> followed(ParsedSentence sentence, Amount amount) {
    String after = sentence.text().substring(amount.span().end());
    Matcher of = Pattern.compile("^\\s+of\\s+(?:its|their|his|her\\b)?\\s*").matcher(after);
    if (!of.find()) {
      return Optional.empty();
    }
    int start = amount.span().end() + of.end();
    return sentence.tokens().stream()
        .filter(token -> token.start() >= start && token.isNoun())
        .findFirst()
        .map(noun -> sentence.subtree(headOf(sentence, noun)).end())
        .filter(end -> end > start)
        .map(end -> clean(sentence.text().substring(start, end)));
  }

  private static int headOf(ParsedSentence sentence, Token noun) {
    int at = sentence.tokens().indexOf(noun);
    while (sentence.hasRelation(at, "compound", "nmod:poss", "amod")
        && sentence.token(at).head() > at) {
      at = sentence.token(at).head();
    }
    return at;
  }

  /** "67,000 children from poor families". */
  private static Optional<String> counted(ParsedSentence sentence, Amount amount, int number) {
    int at = number;
    while (at >= 0 && (sentence.within(amount.span()).contains(at) || isUnit(sentence.token(at)))) {
      if (!sentence.hasRelation(at, "nummod", "compound", "advmod", "dep")) {
        return Optional.empty();
      }
      at = sentence.token(at).head();
    }
    if (at < 0 || !sentence.token(at).isNoun()) {
      return Optional.empty();
    }
    Span phrase = sentence.subtree(at);
    int from = Math.max(phrase.start(), Math.min(amount.span().end(), phrase.end()));
    return Optional.of(clean(sentence.text().substring(from, phrase.end())))
        .filter(words -> !words.isEmpty());
  }

  private static boolean isUnit(Token token) {
    return UNIT_NOUNS.contains(token.lemma());
  }

  /** "Its net worth was $100 billion". */
  private static Optional<String> subject(ParsedSentence sentence, int number) {
    int at = number;
    for (int steps = 0; at >= 0 && steps < sentence.tokens().size(); steps++) {
      OptionalInt subject = sentence.child(at, "nsubj");
      if (subject.isPresent() && subject.getAsInt() < number) {
        String words = clean(sentence.subtree(subject.getAsInt()).of(sentence.text()));
        return words.matches("(?i)who|which|that|it|they|he|she")
            ? Optional.empty()
            : Optional.of(words);
      }
      at = sentence.token(at).head();
    }
    return Optional.empty();
  }

  private static String clean(String phrase) {
    return CUT.matcher(phrase.strip()).replaceFirst("").replaceFirst("[.”\"]+$", "").strip();
  }
}
