package org.quizwright.generation.comprehension;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.wording.Authorities;
import org.quizwright.generation.wording.Authorities.Cited;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.language.BodyName;
import org.quizwright.language.Case;
import org.quizwright.language.Words;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.Task;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Source;

/** Which source an author gives for a statement. */
final class CitedAuthority implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("cited-authority", Skill.SOURCING, Demand.LOCATE);

  private static final int DISTRACTORS = 3;

  /** At least one rival stands where the pupil reads, none far away. */
  private static final int BESIDE = 1;

  private static final int MOST_PASSAGES = 3;
  private static final int MOST_YEARS = 5;
  private static final Pattern YEAR = Pattern.compile("\\b1\\d{3}\\b|\\b20\\d{2}\\b");

  @Override
  public List<Draft> write(Facts facts) {
    List<Cited> all = Authorities.of(facts);
    return all.stream()
        .filter(cited -> facts.isTaughtHere(cited.evidence().source(), cited.evidence().passage()))
        .filter(cited -> StandAlone.isQuotable(cited.statement()))
        .map(cited -> draft(facts, cited, all))
        .toList();
  }

  private static Draft draft(Facts facts, Cited cited, List<Cited> all) {
    List<Option> options = new ArrayList<>(List.of(Option.key("k", Case.upper(cited.name()))));
    List<Cited> nearby =
        nearby(facts, cited, all).filter(other -> isOther(other.name(), options)).toList();
    boolean seen = nearby.stream().anyMatch(other -> distance(cited, other) <= BESIDE);
    nearby.stream()
        .map(Cited::name)
        .filter(name -> isOther(name, options))
        .limit(DISTRACTORS)
        .forEach(name -> options.add(distractor(options.size(), name)));
    String stem =
        "What source does %s give for the statement %s?"
            .formatted(
                BodyName.inside(NamedAuthor.author(facts, cited.evidence().source())),
                Quote.of(cited.statement()));
    return DRAFTING.draft(
        facts, cited.name(), task(stem, cited, options, seen), 1, List.of(cited.evidence()));
  }

  /** With too few rivals that could be meant, the student has to find the source unaided. */
  private static Task task(String stem, Cited cited, List<Option> options, boolean seen) {
    if (options.size() >= DISTRACTORS && seen) {
      return new MultipleChoice(stem, options);
    }
    String name = Case.upper(cited.name());
    return ShortAnswer.ofOne(stem, name + ".", "source", name);
  }

  /** The authorities of the same text and theme, of about the same time, the nearest first. */
  private static Stream<Cited> nearby(Facts facts, Cited cited, List<Cited> all) {
    return all.stream()
        .filter(other -> other.evidence().source().equals(cited.evidence().source()))
        .filter(other -> distance(cited, other) <= MOST_PASSAGES)
        .filter(other -> isOnTheme(facts, other) && isOfItsTime(facts, other, cited))
        .sorted(Comparator.comparingInt(other -> distance(cited, other)));
  }

  private static int distance(Cited one, Cited other) {
    return Math.abs(one.evidence().passage() - other.evidence().passage());
  }

  private static boolean isOfItsTime(Facts facts, Cited other, Cited cited) {
    int wanted = year(facts, cited);
    return Math.abs(year(facts, other) - wanted) <= MOST_YEARS;
  }

  /** The first year that the sentence gives, else that of the work itself. */
  private static int year(Facts facts, Cited cited) {
    Matcher found = YEAR.matcher(cited.evidence().exact());
    return found.find()
        ? Integer.parseInt(found.group())
        : facts
            .model()
            .source(cited.evidence().source())
            .map(Source::metadata)
            .map(Metadata::issued)
            .map(issued -> issued.start().getYear())
            .orElse(0);
  }

  private static boolean isOnTheme(Facts facts, Cited cited) {
    return facts.isOnTheme(cited.evidence().source(), cited.evidence().passage());
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
        "d" + n, Case.upper(name), "The text takes another statement from there.");
  }
}
