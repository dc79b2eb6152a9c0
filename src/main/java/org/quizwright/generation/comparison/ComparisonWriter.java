package org.quizwright.generation.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.KeyQuotes.Quote;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.content.Place;
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
  private static final int MOST = 4;
  private static final int WEIGHT = 3;
  private static final double ONE_RELATION = 2;
  private static final double ONE_PAIR_OF_VOICES = 2;

  @Override
  public List<Draft> write(Facts facts) {
    return write(facts, new PairingFinder(facts).pairings(), new ArrayList<>());
  }

  /** Adds to {@code rejected} every pair that isn't written, with the reason. */
  static List<Draft> write(Facts facts, List<Pairing> pairings, List<Rejection> rejected) {
    Similarity similarity = new Similarity(facts.model().sources());
    KeyQuotes quotes = new KeyQuotes(similarity, facts.language());
    List<Pairing> open = new ArrayList<>(pairings);
    List<Pairing> chosen = new ArrayList<>();
    List<Draft> drafts = new ArrayList<>();
    while (drafts.size() < MOST && !open.isEmpty()) {
      Pairing next = next(open, chosen);
      open.remove(next);
      boolean fresh = chosen.stream().allMatch(next::differsFrom);
      Optional<Draft> draft = fresh ? draft(next, facts, quotes) : Optional.empty();
      draft.ifPresent(drafts::add);
      if (draft.isPresent()) {
        chosen.add(next);
      } else {
        String reason =
            fresh ? "no quotation shows the point" : "its matter or words are taken already";
        rejected.add(new Rejection(next.label(), reason, next.score()));
      }
    }
    return drafts;
  }

  /** The best of those left; a relation or two voices that a class has met already count less. */
  private static Pairing next(List<Pairing> open, List<Pairing> chosen) {
    return open.stream()
        .max(Comparator.comparingDouble(pairing -> pairing.score() - staleness(pairing, chosen)))
        .orElseThrow();
  }

  private static double staleness(Pairing pairing, List<Pairing> chosen) {
    long relations =
        chosen.stream().filter(other -> other.relation() == pairing.relation()).count();
    long voices =
        chosen.stream()
            .filter(other -> other.left().voice().equals(pairing.left().voice()))
            .filter(other -> other.right().voice().equals(pairing.right().voice()))
            .count();
    return ONE_RELATION * relations + ONE_PAIR_OF_VOICES * voices;
  }

  private static Optional<Draft> draft(Pairing pairing, Facts facts, KeyQuotes quotes) {
    Subject subject =
        Subject.of(pairing.point(), pairing.left(), pairing.right(), place(pairing, facts));
    Origins origins = new Origins(facts.theme().period());
    return new ModelAnswer.Writer(pairing, subject, quotes, facts.language(), origins)
        .write()
        .map(answer -> draft(pairing, subject, answer, origins, facts));
  }

  private static String place(Pairing pairing, Facts facts) {
    return facts.model().places().stream()
        .map(Place::name)
        .filter(pairing.shared()::contains)
        .findFirst()
        .orElse("");
  }

  private static Draft draft(
      Pairing pairing, Subject subject, ModelAnswer answer, Origins origins, Facts facts) {
    String topic = subject.fill(pairing.point().matter().frames().topic());
    Prompts prompts = new Prompts(pairing, topic, answer, subject, origins);
    return new Draft(
        RULE,
        pairing.label(),
        task(pairing, subject, topic, answer, prompts, facts),
        Skill.CORROBORATION,
        Demand.JUDGE,
        Level.CORE,
        Prompts.points(),
        Stream.of(pairing.left(), pairing.right()).map(e -> e.voice().asserter()).toList(),
        answer.quotes().stream().map(quote -> evidence(quote, facts)).distinct().toList(),
        WEIGHT,
        Remarks.NONE.withStarters(prompts.starters()));
  }

  private static SourceComparison task(
      Pairing pairing,
      Subject subject,
      String topic,
      ModelAnswer answer,
      Prompts prompts,
      Facts facts) {
    List<String> rows =
        List.of(
            subject.fill(pairing.point().matter().frames().row()),
            "Words that show it",
            "What does it tell us that the other doesn’t?");
    return new SourceComparison(
        Prompts.stem(pairing, topic),
        topic,
        pairing.relation(),
        pairing.isIndependent(),
        List.of(side("left", pairing.left(), facts), side("right", pairing.right(), facts)),
        prompts.all(),
        rows,
        MarkScheme.of(pairing, topic),
        answer.text(),
        new TeacherNote(facts).of(pairing, subject, answer));
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
