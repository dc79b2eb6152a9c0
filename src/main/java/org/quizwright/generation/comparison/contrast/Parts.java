package org.quizwright.generation.comparison.contrast;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.quotation.Antecedents;
import org.quizwright.generation.comparison.quotation.Doer;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.generation.wording.Series;
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

  /** The same with those named in further words that answer it, left side first. */
  public Apart with(Apart apart, List<KeyQuote> left, List<KeyQuote> right) {
    return apart.persons()
        ? new Apart(
            apart.role(),
            List.of(joined(apart.names().get(0), left), joined(apart.names().get(1), right)),
            true)
        : apart;
  }

  private String joined(String first, List<KeyQuote> further) {
    List<String> names =
        Stream.concat(Stream.of(first), further.stream().flatMap(quote -> person(quote).stream()))
            .distinct()
            .toList();
    return Series.of(names);
  }

  /** Whether words tell of somebody else in the part asked for. */
  public boolean isFurtherCase(KeyQuote quote, KeyQuote answer) {
    return matter.asksForPersons()
        && matter.isAnsweredBy(quote.lemmas())
        && person(quote).isPresent()
        && !person(quote).equals(person(answer));
  }

  /** The first whom the words name, by the last name. */
  private Optional<String> person(KeyQuote quote) {
    return antecedents.firstIn(quote.lead() + " " + quote.exact());
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
        : Optional.of(quote.lead());
  }
}
