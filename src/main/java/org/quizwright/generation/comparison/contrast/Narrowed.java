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

  /** The whole answer where it is no list, or shares all its members or none. */
  public static Narrowed of(KeyQuote answer, KeyQuote other, String topic, Language language) {
    List<String> members =
        new Listing(language)
            .members(answer.statement().exact()).stream()
                .filter(answer.exact()::contains)
                .filter(QuotationMarks::areBalanced)
                .toList();
    List<String> shared =
        members.stream().filter(member -> isShared(member, other, topic)).toList();
    if (shared.isEmpty() || shared.size() == members.size()) {
      return new Narrowed(answer, List.of());
    }
    return new Narrowed(
        part(answer, run(answer, shared)),
        members.stream()
            .filter(member -> !shared.contains(member))
            .map(member -> part(answer, member))
            .toList());
  }

  /** From the first shared member over those that follow it at once. */
  private static String run(KeyQuote answer, List<String> shared) {
    String run = shared.get(0);
    for (String next : shared.subList(1, shared.size())) {
      for (String joint : List.of(", ", ", and ", " and ")) {
        run = answer.exact().contains(run + joint + next) ? run + joint + next : run;
      }
    }
    return run;
  }

  private static KeyQuote part(KeyQuote whole, String words) {
    return new KeyQuote(whole.statement(), "", words, Words.lemmas(words), whole.finite());
  }

  private static boolean isShared(String member, KeyQuote other, String topic) {
    List<String> known = Words.lemmas(topic);
    List<String> mine =
        Words.lemmas(member).stream().filter(lemma -> !known.contains(lemma)).toList();
    return mine.stream().anyMatch(other.lemmas()::contains)
        || Family.branchOf(mine, other.lemmas()).isPresent();
  }
}
