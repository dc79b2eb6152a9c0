package org.quizwright.generation.comprehension;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.wording.OtherFigures;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.language.Clause;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.Figure;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Skill;

/** How many did something, where the number is the subject of its sentence. */
final class NumberChoice implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("number-choice", Skill.CLOSE_READING, Demand.LOCATE);

  private static final int DISTRACTORS = 3;

  /** What may stand before the number: nothing, or a phrase that the question can do without. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:According to [^,]+, |In (?:\\p{L}+ )?\\d{4}, )?(?:(?:[Ss]ome|[Aa]bout|[Aa]round|[Nn]o less than) )?");

  @Override
  public List<Draft> write(Facts facts) {
    return facts.model().figures().stream()
        .filter(figure -> facts.isTaughtHere(figure.ref().source(), figure.ref().passage()))
        .filter(figure -> !facts.model().isSensitive(figure.ref()) && !figure.isRange())
        .flatMap(figure -> draft(facts, figure).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Figure figure) {
    return facts
        .sentence(figure.ref())
        .flatMap(
            sentence ->
                asked(facts, figure, sentence)
                    .flatMap(stem -> draft(facts, figure, sentence, stem)));
  }

  /** "According to X, how many miners were waiting for flats?" */
  private static Optional<String> asked(Facts facts, Figure figure, String sentence) {
    int at = sentence.indexOf(figure.exact());
    boolean first = at >= 0 && BEFORE.matcher(sentence.substring(0, at)).matches();
    String rest = first ? sentence.substring(at + figure.exact().length()) : "";
    Matcher clause = Pattern.compile("^( of)? ([^,;:“”()]+?)\\.$").matcher(rest);
    if (!clause.matches() || !StandAlone.test(sentence) || !followsVerb(facts, sentence, figure)) {
      return Optional.empty();
    }
    boolean percent = figure.unit().equals("percent");
    boolean share = clause.group(1) != null;
    if (percent != share || (!percent && !figure.isCount())) {
      return Optional.empty();
    }
    String question = (percent ? "what percentage of " : "how many ") + clause.group(2);
    String holder = facts.model().claim(figure.ref()).map(Claim::assertedBy).orElse("the text");
    return Optional.of("According to %s, %s%s?".formatted(holder, when(sentence), question));
  }

  /** A date before the number stays in the question. */
  private static String when(String sentence) {
    Matcher date = Pattern.compile("^In (?:\\p{L}+ )?\\d{4}, ").matcher(sentence);
    return date.find()
        ? date.group().substring(0, 1).toLowerCase(Locale.ROOT) + date.group().substring(1)
        : "";
  }

  /** Whether what the number counts is the subject of a finite verb. */
  private static boolean followsVerb(Facts facts, String sentence, Figure figure) {
    int end = sentence.indexOf(figure.exact()) + figure.exact().length();
    return Clause.finite(facts.language().parse(sentence)).stream()
        .anyMatch(
            clause ->
                clause.subject().isPresent()
                    && clause.sentence().subtree(clause.subject().getAsInt()).start() <= end
                    && clause.sentence().subtree(clause.subject().getAsInt()).end() >= end);
  }

  private static Optional<Draft> draft(Facts facts, Figure figure, String sentence, String stem) {
    List<Figure> others = OtherFigures.of(facts, figure).stream().limit(DISTRACTORS).toList();
    List<Figure> sorted =
        Stream.concat(Stream.of(figure), others.stream())
            .sorted(Comparator.comparingDouble(Figure::low))
            .toList();
    List<Option> options =
        sorted.stream().map(each -> option(each, figure, sorted.indexOf(each))).toList();
    return options.size() < 3
        ? Optional.empty()
        : Optional.of(
            DRAFTING.draft(
                facts,
                figure.exact() + " " + figure.measures(),
                new MultipleChoice(stem, options),
                1,
                List.of(facts.quote(figure.ref().source(), figure.ref().passage(), sentence)),
                List.of(figure.assertedBy())));
  }

  private static Option option(Figure each, Figure key, int n) {
    String id = "n" + (n + 1);
    return each.equals(key)
        ? Option.key(id, each.exact())
        : Option.distractor(id, each.exact(), "The texts give this number for something else.");
  }
}
