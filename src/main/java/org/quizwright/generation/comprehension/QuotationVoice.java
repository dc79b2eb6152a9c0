package org.quizwright.generation.comprehension;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.content.Person;
import org.quizwright.model.content.Quotation;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Skill;

/** Whose words a text quotes, among its author and the other people that it names. */
final class QuotationVoice implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("quotation-voice", Skill.SOURCING, Demand.LOCATE);

  private static final int DISTRACTORS = 3;

  @Override
  public List<Draft> write(Facts facts) {
    return facts.model().quotations().stream()
        .filter(quotation -> facts.isPrimary(quotation.source(), quotation.firstPassage()))
        .filter(quotation -> isPerson(facts, quotation))
        .flatMap(quotation -> Remark.of(facts, quotation).stream())
        .flatMap(remark -> draft(facts, remark).stream())
        .toList();
  }

  private static boolean isPerson(Facts facts, Quotation quotation) {
    return facts.model().people().stream()
        .anyMatch(person -> person.name().equals(quotation.speaker()));
  }

  private static Optional<Draft> draft(Facts facts, Remark remark) {
    String author = Voice.author(facts, remark.quotation().source());
    List<String> others =
        neighbours(facts, remark)
            .distinct()
            .filter(name -> !name.equals(remark.name()) && !name.equals(author))
            .limit(DISTRACTORS)
            .toList();
    List<Option> options = new ArrayList<>(List.of(Option.key("k", remark.name())));
    others.forEach(name -> options.add(distractor(options.size(), name)));
    String stem = "Whom does %s quote in these words: %s?".formatted(author, remark.quoted());
    return options.size() < DISTRACTORS
        ? Optional.empty()
        : remark
            .tag(facts)
            .map(
                tag ->
                    DRAFTING.draft(
                        facts,
                        remark.words(),
                        new MultipleChoice(stem, options),
                        1,
                        List.of(remark.evidence(), tag),
                        List.of(remark.name())));
  }

  private static boolean isQuoted(Facts facts, Person person) {
    return facts.model().quotations().stream()
        .anyMatch(quotation -> person.name().equals(quotation.speaker()));
  }

  /** The other people whom the same text quotes on the theme, the nearest first. */
  private static Stream<String> neighbours(Facts facts, Remark remark) {
    Quotation quotation = remark.quotation();
    return facts.model().people().stream()
        .filter(person -> isQuoted(facts, person))
        .filter(person -> person.ref().source().equals(quotation.source()))
        .filter(person -> facts.isPrimary(person.ref().source(), person.ref().passage()))
        .sorted(
            Comparator.comparingInt(
                person -> Math.abs(person.ref().passage() - quotation.firstPassage())))
        .map(Person::name);
  }

  private static Option distractor(int n, String name) {
    return Option.distractor("d" + n, name, "The text quotes " + name + ", but for other words.");
  }
}
