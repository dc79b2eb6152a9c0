package org.quizwright.generation.comparison.contrast;

import java.util.List;
import java.util.Optional;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.quotation.Antecedents;
import org.quizwright.generation.comparison.quotation.Doer;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.language.Language;
import org.quizwright.language.Words;

/** Finds whom two answers name in one part, such as the lender, where they name different ones. */
public record Parts(Language language, Matter matter, Antecedents antecedents) {

  /** Whom either answer names in the part that the matter asks for. */
  public Apart of(KeyQuote left, KeyQuote right) {
    String role = matter.frames().doer();
    if (role.isEmpty()) {
      return Apart.NOBODY;
    }
    boolean persons = matter.asksForPersons();
    Optional<String> one = persons ? person(left) : doer(left);
    Optional<String> other = persons ? person(right) : doer(right);
    return one.isPresent() && other.isPresent() && !one.equals(other)
        ? new Apart(role, List.of(one.orElseThrow(), other.orElseThrow()), persons)
        : Apart.NOBODY;
  }

  /** The first whom the words name, by the last name. */
  private Optional<String> person(KeyQuote quote) {
    String words = quote.lead() + " " + quote.exact();
    return antecedents.firstIn(words);
  }

  /** What was given is no giver, whatever the grammar. */
  private Optional<String> doer(KeyQuote quote) {
    return named(quote)
        .filter(
            doer -> {
              List<String> lemmas = Words.lemmas(doer);
              return lemmas.isEmpty() || !matter.heads().contains(lemmas.get(lemmas.size() - 1));
            });
  }

  private Optional<String> named(KeyQuote quote) {
    return quote.lead().isEmpty()
        ? Doer.in(language.parse(quote.statement().exact()), matter)
            .flatMap(doer -> Doer.named(doer, quote.statement().exact()))
        : Optional.of(quote.lead());
  }
}
