package org.quizwright.generation.argument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.argument.Wordings.Wording;
import org.quizwright.generation.draft.Aspect;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.draft.TwoGroups;
import org.quizwright.language.BodyName;
import org.quizwright.language.Words;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Skill;

/** Sorts expressions of one author into those that judge and those that only describe. */
final class WordSort implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("word-sort", Skill.SOURCING, Demand.JUDGE).after(Aspect.WEIGHT);

  private static final int FEWEST_EACH = 3;
  private static final int MOST_EACH = 4;

  private static final TwoGroups GROUPS =
      new TwoGroups(
          new Classification.Group("judges", "Words that judge"),
          new Classification.Group("describes", "Words that only describe"));

  @Override
  public List<Draft> write(Facts facts) {
    List<Line> lines = ArgumentParagraph.authorsLines(facts);
    return lines.stream()
        .map(Line::holder)
        .distinct()
        .flatMap(
            author ->
                draft(
                    facts,
                    author,
                    lines.stream().filter(line -> line.holder().equals(author)).toList())
                    .stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, String author, List<Line> lines) {
    List<Wording> judging = distinct(lines.stream().flatMap(line -> Wordings.judging(facts, line)));
    List<Wording> plain = distinct(lines.stream().flatMap(line -> Wordings.plain(facts, line)));
    int each = Math.min(MOST_EACH, Math.min(judging.size(), plain.size()));
    return each < FEWEST_EACH
        ? Optional.empty()
        : Optional.of(draft(facts, author, judging.subList(0, each), plain.subList(0, each)));
  }

  /**
   * The clearest first, no two that share a word, so that each can be found and none is like
   * another.
   */
  private static List<Wording> distinct(Stream<Wording> wordings) {
    List<Wording> kept = new ArrayList<>();
    wordings
        .sorted(Comparator.comparingInt(Wording::rank))
        .filter(
            wording ->
                kept.stream()
                    .flatMap(each -> Words.lemmas(each.words()).stream())
                    .noneMatch(Words.lemmas(wording.words())::contains))
        .forEach(kept::add);
    return kept;
  }

  private static Draft draft(
      Facts facts, String author, List<Wording> judging, List<Wording> plain) {
    String stem =
        "Sort these expressions by %s into words that judge and words that only describe."
            .formatted(BodyName.inside(author));
    List<Evidence> evidence =
        Stream.concat(judging.stream(), plain.stream())
            .map(wording -> wording.line().evidence())
            .distinct()
            .toList();
    return DRAFTING.draft(
        facts,
        judging.get(0).words(),
        GROUPS.sort(stem, words(judging), words(plain)),
        judging.size(),
        evidence);
  }

  private static List<String> words(List<Wording> wordings) {
    return wordings.stream().map(Wording::words).toList();
  }
}
