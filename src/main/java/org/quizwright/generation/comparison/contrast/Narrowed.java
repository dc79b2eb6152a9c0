package org.quizwright.generation.comparison.contrast;

import java.util.List;
import org.quizwright.generation.comparison.excerpt.QuotationMarks;
import org.quizwright.generation.comparison.matter.Family;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.language.Language;
import org.quizwright.language.Words;

/**
 * An answer without those members of a list that the other side's answer has no word for.
 *
 * @param rest the members left out
 */
public record Narrowed(KeyQuote answer, List<KeyQuote> rest) {

  public Narrowed {
    rest = List.copyOf(rest);
  }

  /** The whole answer where it is no list, or shares no member. */
  public static Narrowed of(KeyQuote answer, KeyQuote other, String topic, Language language) {
    List<String> members =
        new Listing(language)
            .members(answer.statement().exact()).stream()
                .filter(answer.exact()::contains)
                .filter(QuotationMarks::areBalanced)
                .toList();
    List<String> shared =
        members.stream().filter(member -> isShared(member, other, topic)).toList();
    if (shared.isEmpty()) {
      return new Narrowed(answer, List.of());
    }
    return new Narrowed(
        part(answer, shared.get(0)),
        members.stream()
            .filter(member -> !shared.contains(member))
            .map(member -> part(answer, member))
            .toList());
  }

  private static KeyQuote part(KeyQuote whole, String words) {
    return KeyQuote.of(whole.statement(), "", words, whole.finite());
  }

  private static boolean isShared(String member, KeyQuote other, String topic) {
    List<String> known = Words.lemmas(topic);
    List<String> mine =
        Words.lemmas(member).stream().filter(lemma -> !known.contains(lemma)).toList();
    return mine.stream().anyMatch(other.lemmas()::contains)
        || Family.branchOf(mine, other.lemmas()).isPresent();
  }
}
