package org.quizwright.generation.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.KeyQuotes.Quote;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.ComparedSource;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.Remarks;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.SourceComparison;

/** Writes comparisons of two voices, one or two a theme; none where the texts don't bear one. */
public final class ComparisonWriter implements QuestionRule {

  private static final String RULE = "source-comparison";
  private static final int MOST = 3;
  private static final int WEIGHT = 3;

  @Override
  public List<Draft> write(Facts facts) {
    Similarity similarity = new Similarity(facts.model().sources());
    List<Pairing> chosen = new ArrayList<>();
    List<Draft> drafts = new ArrayList<>();
    for (Pairing pairing : new PairingFinder(facts).pairings()) {
      Optional<Draft> draft =
          drafts.size() < MOST && chosen.stream().allMatch(pairing::differsFrom)
              ? draft(pairing, facts, similarity)
              : Optional.empty();
      draft.ifPresent(drafts::add);
      draft.ifPresent(written -> chosen.add(pairing));
    }
    return drafts;
  }

  private static Optional<Draft> draft(Pairing pairing, Facts facts, Similarity similarity) {
    String topic = Topic.of(pairing.issue(), pairing.left(), pairing.right()).orElseThrow();
    KeyQuotes quotes = new KeyQuotes(pairing.issue(), similarity, facts.language());
    return ModelAnswer.write(pairing, topic, quotes, facts.theme().period())
        .map(answer -> draft(pairing, topic, answer, facts));
  }

  private static Draft draft(Pairing pairing, String topic, ModelAnswer answer, Facts facts) {
    Voice left = pairing.left().voice();
    Voice right = pairing.right().voice();
    return new Draft(
        RULE,
        pairing.issue().id() + ": " + left.name() + " / " + right.name(),
        task(pairing, topic, answer, facts),
        Skill.CORROBORATION,
        Demand.JUDGE,
        Level.CORE,
        Prompts.points(),
        Stream.of(left, right).map(Voice::asserter).toList(),
        answer.quotes().stream().map(quote -> evidence(quote, facts)).distinct().toList(),
        WEIGHT,
        Remarks.NONE.withStarters(Prompts.starters(pairing)));
  }

  private static SourceComparison task(
      Pairing pairing, String topic, ModelAnswer answer, Facts facts) {
    List<String> rows =
        List.of(
            pairing.issue().row(),
            "Words that show it",
            "What does it tell us that the other doesn’t?");
    return new SourceComparison(
        Prompts.stem(pairing, topic),
        topic,
        pairing.relation(),
        pairing.isIndependent(),
        List.of(side("left", pairing.left(), facts), side("right", pairing.right(), facts)),
        Prompts.of(pairing, topic, answer.near().isClose()),
        rows,
        MarkScheme.of(pairing, topic, answer.near().isClose()),
        answer.text(),
        new TeacherNote(facts).of(pairing, answer));
  }

  private static ComparedSource side(String id, Excerpt excerpt, Facts facts) {
    Voice voice = excerpt.voice();
    return new ComparedSource(
        id,
        voice.carrier().id(),
        voice.name(),
        Headnote.of(voice, facts.theme().period()),
        excerpt.spans());
  }

  private static Evidence evidence(Quote quote, Facts facts) {
    return facts.quote(
        quote.statement().ref().source(), quote.statement().ref().passage(), quote.exact());
  }
}
