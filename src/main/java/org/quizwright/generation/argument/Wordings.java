package org.quizwright.generation.argument;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.tone.HalfLoaded;
import org.quizwright.generation.tone.Loaded;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Words;
import org.quizwright.language.tone.Connotation;

/** Expressions of one to four words: mostly an adjective with the noun that it belongs to. */
final class Wordings {

  private static final int MOST_WORDS = 4;

  /** What follows is said of something else: a picture or a comparison, and so a judgement. */
  private static final Pattern LIKENED =
      Pattern.compile(
          "(?i)\\b(?:as (?:an?|if|though)|like|unlike|(?:kind|sort|form|mixture|mix|combination|blend|shadow|mask) of)"
              + "\\b[^,;:.]*$");

  private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|(?<!\\p{L})‘[^’]*’");

  /** Adjectives that say where, when, of what or how many, and never how good. */
  private static final List<String> PLAIN =
      Words.list(
          "annual monthly weekly daily average total regional national provincial municipal local"
              + " central industrial agricultural commercial domestic administrative financial"
              + " technical parliamentary electrical northern southern eastern western underground"
              + " urban rural coastal wooden economic public private foreign international military"
              + " official medical legal royal naval post-war");

  private Wordings() {}

  /** An expression and the sentence that it stands in. */
  record Wording(String words, Line line) {

    /**
     * Two or three words, beginning with an adjective that a class knows for plain, are clearest.
     */
    int rank() {
      String first = words.replaceFirst(" .*", "");
      return PLAIN.contains(first) ? 0 : words.contains(" ") ? 1 : 2;
    }
  }

  /** Those of a disputed sentence that blame or praise. */
  static Stream<Wording> judging(Facts facts, Line line) {
    ParsedSentence sentence = facts.language().parse(line.text());
    return line.sensitive() || !line.contested()
        ? Stream.of()
        : Loaded.in(sentence).stream()
            .map(Loaded::phrase)
            .filter(words -> words.contains(" ") || isNoun(sentence, words))
            .filter(words -> isShort(words))
            .filter(words -> !(words.contains(" ") && line.text().contains(words + " of ")))
            .map(words -> new Wording(words, line));
  }

  private static boolean isNoun(ParsedSentence sentence, String word) {
    return sentence.tokens().stream()
        .anyMatch(token -> token.text().equals(word) && token.hasTag("NN", "NNS"));
  }

  /** Those of an undisputed sentence without any word that weighs. */
  static Stream<Wording> plain(Facts facts, Line line) {
    ParsedSentence sentence = facts.language().parse(line.text());
    boolean neutral =
        !line.sensitive()
            && !line.contested()
            && Words.in(line.text()).stream().noneMatch(Wordings::weighs)
            && Words.lemmas(line.text()).stream().noneMatch(Wordings::weighs);
    return neutral
        ? IntStream.range(0, sentence.tokens().size())
            .filter(i -> opens(sentence, i) && !isLikened(sentence, i))
            .mapToObj(i -> phrase(sentence, i))
            .filter(words -> isShort(words) && words.contains(" "))
            .filter(words -> !isQuoted(line.text(), words))
            .map(words -> new Wording(words, line))
        : Stream.of();
  }

  /** A plain adjective, or the first of several nouns. */
  private static boolean opens(ParsedSentence sentence, int i) {
    boolean first = i == 0 || !sentence.token(i - 1).tag().matches("NN.*|JJ.*|CD|HYPH|VB.*");
    return PLAIN.contains(sentence.token(i).text()) || (first && sentence.token(i).hasTag("NN"));
  }

  /** What an author sets in quotation marks may be held at arm's length. */
  private static boolean isQuoted(String sentence, String words) {
    return QUOTED.matcher(sentence).results().anyMatch(quoted -> quoted.group().contains(words));
  }

  private static boolean isLikened(ParsedSentence sentence, int i) {
    return LIKENED.matcher(sentence.text().substring(0, sentence.token(i).start())).find();
  }

  private static boolean weighs(String word) {
    return Connotation.of(word).isPresent() || HalfLoaded.test(word);
  }

  /** From an adjective or noun to the end of the nouns after it. */
  private static String phrase(ParsedSentence sentence, int first) {
    int last = first;
    while (last + 1 < sentence.tokens().size() && sentence.token(last + 1).hasTag("NN", "NNS")) {
      last++;
    }
    return sentence.text().substring(sentence.token(first).start(), sentence.token(last).end());
  }

  private static boolean isShort(String words) {
    return Words.in(words).size() <= MOST_WORDS
        && words.matches("[\\p{Ll} -]+")
        && !Cruelty.isIn(words);
  }
}
