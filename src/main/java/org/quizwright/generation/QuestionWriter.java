package org.quizwright.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.checking.QuestionChecks;
import org.quizwright.generation.argument.ArgumentRules;
import org.quizwright.generation.clause.ClauseRules;
import org.quizwright.generation.comparison.ComparisonWriter;
import org.quizwright.generation.comprehension.ComprehensionRules;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.locating.LocatingRules;
import org.quizwright.generation.timeline.TimelinePlacementWriter;
import org.quizwright.generation.timeline.TimelineRelationWriter;
import org.quizwright.generation.timeline.TimelineWriter;
import org.quizwright.language.Language;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.course.Theme;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.question.TimelineEvent;

/** Writes the question banks of a course. */
public final class QuestionWriter {

  /** Raised whenever analysis or generation would write other questions from the same texts. */
  public static final String VERSION = "65";

  /** Rules that hand over all they find, of which the best are kept. */
  private static final List<QuestionRule> PLENTY =
      Stream.of(
              ComprehensionRules.CATALOGUE,
              ClauseRules.CATALOGUE,
              ArgumentRules.CATALOGUE,
              LocatingRules.CATALOGUE)
          .flatMap(List::stream)
          .toList();

  /** Rules that hand over only what is to be printed. */
  private static final List<QuestionRule> WHOLE =
      List.of(
          new TimelineWriter(),
          new TimelinePlacementWriter(),
          new TimelineRelationWriter(),
          new ComparisonWriter());

  /** What is asked about one theme: first the choice, then what is certain. */
  private static final List<List<QuestionRule>> KINDS = List.of(PLENTY, WHOLE);

  /** What is asked about all themes together. */
  private static final List<QuestionRule> COURSE_WIDE =
      List.of(new TimelineWriter(), new TimelinePlacementWriter());

  private QuestionWriter() {}

  /**
   * One bank for every taught theme, in teaching order, then one for the whole course where it has
   * a timeline that no theme holds. Nothing in them has a finding of {@link QuestionChecks}; equal
   * arguments give equal banks.
   */
  public static List<QuestionBank> write(ContentModel model, Language language) {
    List<Theme> themes = model.course().taughtThemes();
    List<Job> jobs = new ArrayList<>();
    themes.forEach(theme -> KINDS.forEach(rules -> jobs.add(new Job(theme, rules))));
    jobs.add(new Job(model.course().whole(), COURSE_WIDE));
    List<List<Draft>> drafts =
        jobs.parallelStream()
            .map(job -> drafts(new Facts(model, job.theme(), language), job.rules()))
            .toList();
    List<QuestionBank> banks =
        IntStream.range(0, themes.size())
            .parallel()
            .mapToObj(
                i -> bank(model, themes.get(i), drafts.subList(i * KINDS.size(), drafts.size())))
            .toList();
    List<Draft> whole =
        drafts.get(drafts.size() - 1).stream()
            .filter(draft -> banks.stream().noneMatch(bank -> asksMostOf(bank, draft)))
            .toList();
    return Stream.concat(banks.stream(), whole(model, whole).stream()).toList();
  }

  /** Whether a timeline of the theme has all of the events but one already. */
  private static boolean asksMostOf(QuestionBank bank, Draft draft) {
    List<TimelineEvent> events = draft.task().events();
    return bank.questions().stream()
        .map(question -> question.task().events())
        .anyMatch(other -> events.stream().filter(other::contains).count() >= events.size() - 1);
  }

  /** What is written at once with others, from facts of its own. */
  private record Job(Theme theme, List<QuestionRule> rules) {}

  private static Optional<QuestionBank> whole(ContentModel model, List<Draft> drafts) {
    List<Question> questions =
        sound(model, drafts, new Minting(Theme.COURSE)).stream()
            .map(Candidate::question)
            .sorted(Comparator.comparing(Question::id))
            .toList();
    boolean taken =
        model.course().taughtThemes().stream().anyMatch(theme -> theme.id().equals(Theme.COURSE));
    return questions.isEmpty() || taken
        ? Optional.empty()
        : Optional.of(
            new QuestionBank(Theme.COURSE, model.course().whole().title(), "en", questions));
  }

  /**
   * The bank of a theme.
   *
   * @param drafts of each of {@link #KINDS}
   */
  private static QuestionBank bank(ContentModel model, Theme theme, List<List<Draft>> drafts) {
    Minting minting = new Minting(theme.id());
    List<Candidate> comprehension = sound(model, drafts.get(0), minting);
    List<Question> whole =
        sound(model, drafts.get(1), minting).stream().map(Candidate::question).toList();
    List<Question> questions = new ArrayList<>(Selection.of(comprehension, whole));
    questions.addAll(whole);
    questions.sort(Comparator.comparing(Question::id));
    return new QuestionBank(theme.id(), theme.title(), "en", questions);
  }

  /** Every comprehension question that is sound, wanted or not. */
  static QuestionBank overgenerated(Facts facts) {
    Theme theme = facts.theme();
    List<Question> all =
        sound(facts.model(), drafts(facts, PLENTY), new Minting(theme.id())).stream()
            .map(Candidate::question)
            .toList();
    return new QuestionBank(theme.id(), theme.title(), "en", all);
  }

  private static List<Draft> drafts(Facts facts, List<QuestionRule> rules) {
    return rules.stream()
        .flatMap(rule -> rule.write(facts).stream())
        .filter(draft -> !Glossed.isAnswered(facts, draft))
        .map(draft -> Sensitive.marked(facts, draft))
        .map(Starters::added)
        .toList();
  }

  private static List<Candidate> sound(ContentModel model, List<Draft> drafts, Minting minting) {
    return drafts.stream()
        .map(draft -> Candidate.of(draft, minting.mint(draft)))
        .filter(candidate -> QuestionChecks.check(candidate.question(), model.sources()).isEmpty())
        .toList();
  }
}
