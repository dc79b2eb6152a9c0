package org.quizwright.analysis.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;

/** Finds entries of word lists in a sentence, by their form or their dictionary form. */
public final class LexiconMatch {

  private static final int LONGEST = 5;

  private LexiconMatch() {}

  /** The first match, the longest at its place, as it stands in the sentence; names never match. */
  public static Optional<String> first(ParsedSentence sentence, List<Lexicon> lists) {
    return first(sentence, lists, List.of());
  }

  /** The first match that has no word in {@code except}. */
  public static Optional<String> first(
      ParsedSentence sentence, List<Lexicon> lists, List<Span> except) {
    return all(sentence, lists, except).map(span -> span.of(sentence.text())).findFirst();
  }

  /** Where entries stand, the longest at each place, in order. */
  public static Stream<Span> all(ParsedSentence sentence, List<Lexicon> lists) {
    return all(sentence, lists, List.of());
  }

  private static Stream<Span> all(ParsedSentence sentence, List<Lexicon> lists, List<Span> except) {
    return IntStream.range(0, sentence.tokens().size())
        .filter(first -> opensAny(sentence.token(first), lists))
        .mapToObj(first -> at(first, sentence.tokens(), lists, except))
        .flatMap(Optional::stream);
  }

  private static Optional<Span> at(
      int first, List<Token> tokens, List<Lexicon> lists, List<Span> except) {
    for (int length = Math.min(LONGEST, tokens.size() - first); length >= 1; length--) {
      List<Token> run = tokens.subList(first, first + length);
      if (isListed(run, lists) && run.stream().noneMatch(token -> isIn(except, token))) {
        return Optional.of(new Span(run.get(0).start(), run.get(length - 1).end()));
      }
    }
    return Optional.empty();
  }

  /** Whether some entry begins as the token does; of most tokens none does. */
  private static boolean opensAny(Token token, List<Lexicon> lists) {
    String form = Lexicon.opening(token.text().toLowerCase(Locale.ROOT));
    String lemma = Lexicon.opening(token.lemma().toLowerCase(Locale.ROOT));
    return lists.stream().anyMatch(list -> list.opensWith(form) || list.opensWith(lemma));
  }

  private static boolean isIn(List<Span> spans, Token token) {
    return spans.stream()
        .anyMatch(span -> token.start() < span.end() && token.end() > span.start());
  }

  private static boolean isListed(List<Token> run, List<Lexicon> lists) {
    if (run.size() == 1 && run.get(0).isNamed()) {
      return false;
    }
    String form = joined(run, Token::text);
    String lemma = joined(run, Token::lemma);
    return lists.stream().anyMatch(list -> list.has(form) || list.has(lemma));
  }

  /** Parts of a hyphened word are tokens of their own. */
  private static String joined(List<Token> run, Function<Token, String> part) {
    return run.stream()
        .map(part)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "))
        .replace(" - ", "-");
  }
}
