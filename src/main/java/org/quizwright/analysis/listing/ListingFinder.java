package org.quizwright.analysis.listing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;
import org.quizwright.model.content.Listing;

/** Finds lists of three or more things with a head, marked by words such as "including". */
public final class ListingFinder {

  private static final List<Pattern> MARKERS =
      List.of(
          Pattern.compile(",?\\s+(?:including|such as|namely)\\s+(?:about |above all )?"),
          Pattern.compile(
              "\\s+(?:includes?|included|comprised|comprises|consisted of|containing)\\s+"),
          Pattern.compile(":\\s+"));
  private static final int FEWEST_ITEMS = 3;
  private static final int LONGEST_ITEM = 12;
  private static final Pattern RELATIVE = Pattern.compile("\\s+(?:which|that|who)\\s+");

  private ListingFinder() {}

  /** The clean lists of all sentences, at most one a sentence, in order. */
  public static List<Listing> find(List<AnalysedPassage> passages) {
    return passages.stream()
        .flatMap(passage -> passage.sentences().stream())
        .flatMap(sentence -> in(sentence).stream())
        .toList();
  }

  private static Optional<Listing> in(AnalysedSentence sentence) {
    return MARKERS.stream().flatMap(marker -> marked(sentence, marker)).findFirst();
  }

  private static Stream<Listing> marked(AnalysedSentence sentence, Pattern marker) {
    String text = sentence.text();
    Matcher at = marker.matcher(text);
    if (!at.find()) {
      return Stream.empty();
    }
    String tail = text.substring(at.end()).replaceFirst("[.!?]+[”\"]?$", "");
    List<String> items = ItemSplitter.split(tail);
    boolean clean =
        items.size() >= FEWEST_ITEMS
            && items.stream().allMatch(item -> isItem(sentence.parsed(), item, at.end()));
    return clean
        ? head(sentence.parsed(), at.start())
            .map(head -> new Listing(sentence.ref(), head, items))
            .stream()
        : Stream.empty();
  }

  /** An item is short, has no finite verb and no loose quotation mark. */
  private static boolean isItem(ParsedSentence sentence, String item, int from) {
    int start = sentence.text().indexOf(item, from);
    if (item.isEmpty() || start < 0 || item.split("\\s+").length > LONGEST_ITEM) {
      return false;
    }
    boolean balanced =
        item.chars().filter(c -> c == '“').count() == item.chars().filter(c -> c == '”').count();
    Span span = new Span(start, start + item.length());
    return balanced
        && sentence.within(span).stream().map(sentence::token).noneMatch(Token::isFinite);
  }

  /** The noun phrase that ends where the marker begins, or before a relative clause there. */
  private static Optional<String> head(ParsedSentence sentence, int marker) {
    Matcher relative = RELATIVE.matcher(sentence.text().substring(0, marker));
    List<Integer> ends = relative.results().map(result -> result.start()).toList();
    return nounPhrase(sentence, marker)
        .or(() -> ends.isEmpty() ? Optional.empty() : nounPhrase(sentence, ends.get(0)));
  }

  private static Optional<String> nounPhrase(ParsedSentence sentence, int end) {
    List<Token> before = sentence.tokens().stream().filter(t -> t.end() <= end).toList();
    int last = before.size() - 1;
    if (last < 0 || !before.get(last).isNoun()) {
      return Optional.empty();
    }
    int first = last;
    while (first > 0 && isInsidePhrase(before.get(first - 1))) {
      first--;
    }
    while (first < last && before.get(first).hasTag("IN", "CC", "POS")) {
      first++;
    }
    return Optional.of(
        sentence.text().substring(before.get(first).start(), before.get(last).end()));
  }

  private static boolean isInsidePhrase(Token token) {
    return token.isNoun()
        || token.hasTag("DT", "JJ", "JJR", "JJS", "CD", "POS", "PRP$", "VBN")
        || token.lemma().equals("of");
  }
}
