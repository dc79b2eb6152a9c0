package org.quizwright.analysis.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.quizwright.language.ParsedSentence;

/** Puts the marks back that belong to chosen words: quotation marks and the commas of a list. */
final class Quoting {

  private Quoting() {}

  /** {@code tokens} with their marks; empty where a quotation would be cut in two. */
  static Optional<List<Integer>> complete(ParsedSentence sentence, List<Integer> tokens) {
    TreeSet<Integer> all = new TreeSet<>(tokens);
    for (QuotedStretches.Stretch stretch : QuotedStretches.of(sentence)) {
      List<Integer> words = words(sentence, stretch);
      long kept = words.stream().filter(all::contains).count();
      if (kept > 0 && (kept < words.size() || stretch.close() >= sentence.tokens().size())) {
        return Optional.empty();
      }
      if (kept > 0) {
        all.add(stretch.open());
        all.add(stretch.close());
      }
    }
    IntStream.range(1, sentence.tokens().size() - 1)
        .filter(i -> sentence.token(i).text().equals(",") && joinsList(sentence, i, all))
        .forEach(all::add);
    closeAlternatives(sentence, all);
    joinHyphens(sentence, all);
    joinCurrency(sentence, all);
    return Optional.of(List.copyOf(all));
  }

  /** "The Relief Act, or Soup Act, received …": the comma behind it is as needed as the first. */
  private static void closeAlternatives(ParsedSentence sentence, Set<Integer> all) {
    IntStream.range(2, sentence.tokens().size() - 1)
        .filter(i -> sentence.token(i).text().equals(",") && !all.contains(i))
        .filter(i -> all.contains(i - 1) && all.contains(i + 1))
        .filter(i -> sentence.token(i + 1).hasTag("VBD", "VBZ"))
        .filter(i -> opensAlternative(sentence, i, all))
        .boxed()
        .toList()
        .forEach(all::add);
  }

  private static boolean opensAlternative(ParsedSentence sentence, int end, Set<Integer> all) {
    return IntStream.range(1, end - 1)
        .anyMatch(
            i ->
                all.contains(i)
                    && sentence.token(i).text().equals(",")
                    && sentence.token(i + 1).lemma().equals("or"));
  }

  /** What a hyphen joins goes together. */
  private static void joinHyphens(ParsedSentence sentence, Set<Integer> all) {
    IntStream.range(1, sentence.tokens().size() - 1)
        .filter(i -> sentence.token(i).text().equals("-"))
        .filter(i -> sentence.token(i - 1).end() == sentence.token(i).start())
        .filter(i -> all.contains(i - 1) || all.contains(i) || all.contains(i + 1))
        .forEach(i -> all.addAll(List.of(i - 1, i, i + 1)));
  }

  /** A sum keeps its pounds or dollars. */
  private static void joinCurrency(ParsedSentence sentence, Set<Integer> all) {
    IntStream.range(0, sentence.tokens().size() - 1)
        .filter(i -> sentence.token(i).hasTag("$", "#") && all.contains(i + 1))
        .forEach(all::add);
  }

  private static List<Integer> words(ParsedSentence sentence, QuotedStretches.Stretch stretch) {
    return IntStream.range(stretch.open() + 1, Math.min(stretch.close(), sentence.tokens().size()))
        .filter(i -> !sentence.token(i).isPunctuation())
        .boxed()
        .toList();
  }

  private static boolean joinsList(ParsedSentence sentence, int comma, Set<Integer> kept) {
    int head = sentence.token(comma).head();
    boolean before =
        head > comma && sentence.hasRelation(head, "conj", "amod", "appos") && kept.contains(head);
    return (before || opensConjunct(sentence, comma + 1, kept))
        && kept.contains(comma - 1)
        && kept.contains(comma + 1);
  }

  private static boolean opensConjunct(ParsedSentence sentence, int first, Set<Integer> kept) {
    return kept.stream()
        .filter(i -> i >= first && sentence.hasRelation(i, "conj"))
        .anyMatch(i -> sentence.descendants(i).get(0) == first && isWholeList(sentence, i, kept));
  }

  /** Whether the list that {@code conjunct} belongs to is kept without a gap. */
  private static boolean isWholeList(ParsedSentence sentence, int conjunct, Set<Integer> kept) {
    int head = sentence.token(conjunct).head();
    int last = sentence.children(head, "conj").stream().reduce(head, Math::max);
    return IntStream.rangeClosed(head, last)
        .allMatch(i -> kept.contains(i) || sentence.token(i).isPunctuation());
  }
}
