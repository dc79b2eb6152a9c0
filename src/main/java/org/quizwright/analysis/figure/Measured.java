package org.quizwright.analysis.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** What an amount counts: the noun it belongs to, what stands behind "of", or the subject. */
final class Measured {

  private static final Pattern CUT =
      Pattern.compile("\\s*(?:,\\s|[;:(—–]).*|\\s+(?:who|which|that)\\s.*");

  /** "47 percent of its earlier level" measures the subject. */
  private static final Pattern LEVEL = Pattern.compile("\\blevels?$");

  private static final Pattern NO_NOUN =
      Pattern.compile(
          "(?i)^(?:\\d|\\)|\\(|them\\b|this\\b|each\\b|its\\b|levels?\\b|that same\\b|with\\b|you$|we$"
              + "|i$|\\p{L}+ing$)|percent|\\bof them\\b");

  private Measured() {}

  /** A span of the sentence, or an empty text where the grammar doesn't show it. */
  static String by(ParsedSentence sentence, Amount amount) {
    OptionalInt number =
        sentence.within(amount.span()).stream().mapToInt(Integer::intValue).findFirst();
    if (number.isEmpty()) {
      return "";
    }
    return PlainMeasure.of(sentence.text(), amount)
        .or(() -> followed(sentence, amount))
        .or(() -> counted(sentence, amount))
        .or(() -> PlainMeasure.before(sentence.text(), amount))
        .or(() -> subject(sentence, number.getAsInt()))
        .filter(words -> !words.isEmpty() && !NO_NOUN.matcher(words).find())
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
        .map(end -> clean(sentence.text().substring(start, end)))
        .filter(words -> !LEVEL.matcher(words).find());
  }

  private static int headOf(ParsedSentence sentence, Token noun) {
    int at = sentence.tokens().indexOf(noun);
    while (sentence.hasRelation(at, "compound", "nmod:poss", "amod")
        && sentence.token(at).head() > at) {
      at = sentence.token(at).head();
    }
    return at;
  }

  /** "67,000 children": the nouns that follow a bare count. */
  private static Optional<String> counted(ParsedSentence sentence, Amount amount) {
    List<Token> after =
        sentence.tokens().stream().filter(t -> t.start() >= amount.span().end()).toList();
    int end = 0;
    int lastNoun = -1;
    while (end < after.size() && isInNounPhrase(after.get(end))) {
      lastNoun = after.get(end).isNoun() ? end : lastNoun;
      end++;
    }
    boolean own = amount.unit().isEmpty() && lastNoun >= 0;
    return own
        ? Optional.of(sentence.text().substring(after.get(0).start(), after.get(lastNoun).end()))
        : Optional.empty();
  }

  private static boolean isInNounPhrase(Token token) {
    return token.isNoun() || token.hasTag("JJ", "JJR", "JJS", "VBN", "HYPH", "POS");
  }

  /** "Its net worth was $100 billion"; a participle's own object has no subject of its own. */
  private static Optional<String> subject(ParsedSentence sentence, int number) {
    int at = number;
    for (int steps = 0; at >= 0 && steps < sentence.tokens().size(); steps++) {
      OptionalInt subject = sentence.child(at, "nsubj");
      if (subject.isPresent() && subject.getAsInt() < number) {
        return subjectWords(sentence, subject.getAsInt(), at);
      }
      if (sentence.token(at).hasTag("VBG")) {
        return Optional.empty();
      }
      at = sentence.token(at).head();
    }
    return Optional.empty();
  }

  /** A relative pronoun stands for the noun that its clause hangs on. */
  private static Optional<String> subjectWords(ParsedSentence sentence, int subject, int verb) {
    boolean relative = sentence.token(subject).tag().startsWith("W");
    int head = relative ? sentence.token(verb).head() : subject;
    if (head < 0 || isEmptyWord(sentence.token(head)) || !isBefore(sentence, head, verb)) {
      return Optional.empty();
    }
    return Optional.of(clean(sentence.subtree(head).of(sentence.text())));
  }

  /** A pronoun says nothing, and a country or a bank isn't itself a number of tons. */
  private static boolean isEmptyWord(Token token) {
    return token.isNamed() || token.hasTag("PRP", "DT", "WDT", "WP");
  }

  private static boolean isBefore(ParsedSentence sentence, int head, int verb) {
    return sentence.token(head).start() < sentence.token(verb).start();
  }

  private static String clean(String phrase) {
    return CUT.matcher(phrase.strip()).replaceFirst("").replaceFirst("[.”\"]+$", "").strip();
  }
}
