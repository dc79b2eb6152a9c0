package org.quizwright.generation.comprehension;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.comprehension.Authorities.Cited;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.language.Words;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Skill;

/** On whose information an author relies for a statement, among the authorities of the texts. */
final class CitedAuthority implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("cited-authority", Skill.SOURCING, Demand.LOCATE);

  private static final int DISTRACTORS = 3;

  /** Not "the newspaper", and no word twice by a slip of the source. */
  private static final Pattern NAMED =
      Pattern.compile("(?!.*\\b(\\p{L}+) \\1\\b)(?:.*\\p{Lu}.*|(?!the )\\p{L}+ \\p{L}+.*)");

  @Override
  public List<Draft> write(Facts facts) {
    List<Cited> all =
        Authorities.of(facts).stream()
            .filter(cited -> NAMED.matcher(cited.name()).matches())
            .toList();
    return all.stream()
        .filter(cited -> facts.isPrimary(cited.evidence().source(), cited.evidence().passage()))
        .filter(cited -> StandAlone.isQuotable(cited.statement()))
        .flatMap(cited -> draft(facts, cited, all).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Cited cited, List<Cited> all) {
    List<Option> options = new ArrayList<>(List.of(Option.key("k", capital(cited.name()))));
    nearby(facts, cited, all)
        .map(Cited::name)
        .filter(name -> isOther(name, options))
        .limit(DISTRACTORS)
        .forEach(name -> options.add(distractor(options.size(), name)));
    String stem =
        "On whose information does %s rely for the statement %s?"
            .formatted(Voice.author(facts, cited.evidence().source()), Quote.of(cited.statement()));
    return options.size() < DISTRACTORS || !hasRival(facts, cited, options, all)
        ? Optional.empty()
        : Optional.of(
            DRAFTING.draft(
                facts,
                cited.name(),
                new MultipleChoice(stem, options),
                1,
                List.of(cited.evidence())));
  }

  /** The authorities of the same text, those of the theme first, then the nearest. */
  private static Stream<Cited> nearby(Facts facts, Cited cited, List<Cited> all) {
    return all.stream()
        .filter(other -> other.evidence().source().equals(cited.evidence().source()))
        .sorted(
            Comparator.comparing((Cited other) -> !isOnTheme(facts, other))
                .thenComparingInt(
                    other -> Math.abs(other.evidence().passage() - cited.evidence().passage())));
  }

  private static boolean isOnTheme(Facts facts, Cited cited) {
    return facts.isOnTheme(cited.evidence().source(), cited.evidence().passage());
  }

  /** Whether the theme's own pages name another authority: else one look at them is enough. */
  private static boolean hasRival(Facts facts, Cited cited, List<Option> options, List<Cited> all) {
    return all.stream()
        .filter(other -> !other.equals(cited) && isOnTheme(facts, other))
        .map(other -> capital(other.name()))
        .anyMatch(name -> options.stream().skip(1).anyMatch(each -> each.text().equals(name)));
  }

  /** Two articles of one newspaper would be two right answers. */
  private static boolean isOther(String name, List<Option> options) {
    List<String> words = Words.lemmas(name);
    return options.stream()
        .map(option -> Words.lemmas(option.text()))
        .allMatch(taken -> words.stream().filter(taken::contains).count() <= 1);
  }

  private static Option distractor(int n, String name) {
    return Option.distractor(
        "d" + n, capital(name), "The text takes another statement from there.");
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
