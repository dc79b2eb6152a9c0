package org.quizwright.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.checking.QuestionChecks;
import org.quizwright.generation.argument.ArgumentRules;
import org.quizwright.generation.clause.ClauseRules;
import org.quizwright.generation.comparison.ComparisonWriter;
import org.quizwright.generation.comprehension.ComprehensionRules;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.locating.LocatingRules;
import org.quizwright.generation.narrative.NarrativeRules;
import org.quizwright.generation.timeline.TimelinePlacementWriter;
import org.quizwright.generation.timeline.TimelineRelationWriter;
import org.quizwright.generation.timeline.TimelineWriter;
import org.quizwright.language.Language;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.course.Theme;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

/** Writes the question banks of a course. */
public final class QuestionWriter {

  /** Raised whenever analysis or generation would write other questions from the same texts. */
  public static final String VERSION = "16";

  /** Rules that hand over all they find, of which the best are kept. */
  private static final List<QuestionRule> PLENTY =
      Stream.of(
              ComprehensionRules.CATALOGUE,
              ClauseRules.CATALOGUE,
              ArgumentRules.CATALOGUE,
              LocatingRules.CATALOGUE,
              NarrativeRules.ALWAYS)
          .flatMap(List::stream)
          .toList();

  /** Rules that hand over only what is to be printed. */
  private static final List<QuestionRule> WHOLE =
      List.of(
          new TimelineWriter(),
          new TimelinePlacementWriter(),
          new TimelineRelationWriter(),
          new ComparisonWriter());

  /** What is asked about all themes together. */
  private static final List<QuestionRule> COURSE_WIDE =
      List.of(new TimelineWriter(), new TimelinePlacementWriter());

  private QuestionWriter() {}

  /**
   * One bank for every taught theme, in teaching order, then one for the whole course where it has
   * a timeline that no theme holds. Nothing in them has a finding of {@link QuestionChecks}; equal
   * arguments give equal banks.
   */
  public static List<QuestionBank> write(ContentModel model, Language language, long seed) {
    Stream<QuestionBank> themes =
        model.course().taughtThemes().parallelStream()
            .map(theme -> write(new Facts(model, theme, language, seed)));
    return Stream.concat(themes, whole(model, language, seed).stream()).toList();
  }

  private static Optional<QuestionBank> whole(ContentModel model, Language language, long seed) {
    Facts facts = new Facts(model, model.course().whole(), language, seed);
    List<Question> questions =
        sound(facts, COURSE_WIDE, new Minting(Theme.COURSE)).stream()
            .map(Candidate::question)
            .sorted(Comparator.comparing(Question::id))
            .toList();
    boolean taken =
        model.course().taughtThemes().stream().anyMatch(theme -> theme.id().equals(Theme.COURSE));
    return questions.isEmpty() || taken
        ? Optional.empty()
        : Optional.of(new QuestionBank(Theme.COURSE, facts.theme().title(), "en", questions));
  }

  private static QuestionBank write(Facts facts) {
    Theme theme = facts.theme();
    Minting minting = new Minting(theme.id());
    List<Candidate> comprehension = sound(facts, PLENTY, minting);
    List<Question> whole = sound(facts, WHOLE, minting).stream().map(Candidate::question).toList();
    List<Candidate> narrative = sound(facts, NarrativeRules.CATALOGUE, minting);
    List<Question> questions = new ArrayList<>(Selection.of(comprehension, narrative, whole));
    questions.addAll(whole);
    questions.sort(Comparator.comparing(Question::id));
    return new QuestionBank(theme.id(), theme.title(), "en", questions);
  }

  /** Every comprehension question that is sound, wanted or not. */
  static QuestionBank overgenerated(Facts facts) {
    List<Question> all =
        sound(facts, PLENTY, new Minting(facts.theme().id())).stream()
            .map(Candidate::question)
            .toList();
    return new QuestionBank(facts.theme().id(), facts.theme().title(), "en", all);
  }

  private static List<Candidate> sound(Facts facts, List<QuestionRule> rules, Minting minting) {
    return rules.stream()
        .flatMap(rule -> rule.write(facts).stream())
        .filter(draft -> !Glossed.isAnswered(facts, draft))
        .map(draft -> Sensitive.marked(facts, draft))
        .map(draft -> new Candidate(draft, minting.mint(draft)))
        .filter(candidate -> isSound(facts, candidate.question()))
        .toList();
  }

  private static boolean isSound(Facts facts, Question question) {
    return QuestionChecks.check(question, facts.model().sources()).isEmpty();
  }
}
