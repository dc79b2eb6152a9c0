package org.quizwright.generation.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.key.AnswerWriter;
import org.quizwright.generation.comparison.key.Difference;
import org.quizwright.generation.comparison.key.MarkScheme;
import org.quizwright.generation.comparison.key.ModelAnswer;
import org.quizwright.generation.comparison.key.TeacherNote;
import org.quizwright.generation.comparison.matter.Matter.Kind;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.pairing.PairingFinder;
import org.quizwright.generation.comparison.pairing.Similarity;
import org.quizwright.generation.comparison.prompt.CloseReading;
import org.quizwright.generation.comparison.prompt.Prompts;
import org.quizwright.generation.comparison.quotation.Antecedents;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.generation.comparison.quotation.KeyQuotes;
import org.quizwright.generation.comparison.sourcing.Headnote;
import org.quizwright.generation.comparison.sourcing.Sides;
import org.quizwright.generation.comparison.topic.Printed;
import org.quizwright.generation.comparison.topic.Setting;
import org.quizwright.generation.comparison.topic.Subject;
import org.quizwright.generation.comparison.voice.Voice;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.language.Case;
import org.quizwright.model.content.Person;
import org.quizwright.model.question.ComparedSource;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.Relation;
import org.quizwright.model.question.Remarks;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.SourceComparison;

/** Writes comparisons of two voices, at most six a theme; none where the texts don't bear one. */
public final class ComparisonWriter implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("source-comparison", Skill.CORROBORATION, Demand.JUDGE);
  private static final int MOST = 6;

  /** Of one matter and two voices; the others are near twins of these. */
  private static final int MOST_TRIED = 30;

  /** Best first; what comes after these is hardly worth a look. */
  private static final int MOST_LABELS = 100;

  private static final int WEIGHT = 3;
  private static final double ONE_RELATION = 1;
  private static final double ONE_PAIR_OF_VOICES = 1;

  @Override
  public List<Draft> write(Facts facts) {
    return write(facts, new PairingFinder(facts).pairings());
  }

  static List<Draft> write(Facts facts, List<Pairing> pairings) {
    KeyQuotes quotes =
        new KeyQuotes(
            new Similarity(facts.model().sources()),
            facts.language(),
            new Antecedents(facts.model().people()));
    Printed printed = new Printed(facts.model().course().glossary());
    Map<String, List<Pairing>> alike =
        pairings.stream().collect(groupingBy(Pairing::label, LinkedHashMap::new, toList()));
    List<Answered> open =
        alike.values().stream()
            .limit(MOST_LABELS)
            .flatMap(some -> some.stream().limit(MOST_TRIED))
            .toList()
            .parallelStream()
            .flatMap(pairing -> answered(pairing, quotes, printed, facts).stream())
            .toList();
    return choose(open).stream().map(each -> draft(each, facts)).toList();
  }

  private static List<Answered> choose(List<Answered> candidates) {
    List<Answered> open = new ArrayList<>(candidates);
    List<Answered> chosen = new ArrayList<>();
    while (chosen.size() < MOST && !open.isEmpty()) {
      Answered next = next(open, chosen);
      open.remove(next);
      if (chosen.stream().allMatch(next::differsFrom)) {
        chosen.add(next);
      }
    }
    return chosen;
  }

  /**
   * A pair with the answer that earns full marks.
   *
   * @param identified whether place or year tells the topic apart
   */
  private record Answered(
      Pairing pairing,
      Subject subject,
      String topic,
      boolean identified,
      ModelAnswer answer,
      CloseReading words) {

    /** Whether no words answer both. */
    boolean differsFrom(Answered other) {
      return pairing.differsFrom(other.pairing)
          && answer.quotes().stream()
              .noneMatch(mine -> other.answer.quotes().stream().anyMatch(mine::overlaps));
    }

    double score() {
      return pairing.score() + answer.richness();
    }
  }

  /** The best of those left; a relation or two voices that a class has met already count less. */
  private static Answered next(List<Answered> open, List<Answered> chosen) {
    List<Pairing> met = chosen.stream().map(Answered::pairing).toList();
    return open.stream()
        .max(Comparator.comparingDouble(each -> each.score() - staleness(each.pairing(), met)))
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

  private static Optional<Answered> answered(
      Pairing pairing, KeyQuotes quotes, Printed printed, Facts facts) {
    if (pairing.point().matter().kind() == Kind.ACCOUNT
        && new TeacherNote(facts).hasRivalFigures(pairing)) {
      return Optional.empty();
    }
    Setting setting = Setting.of(pairing.left(), pairing.right(), facts);
    Subject subject = Subject.of(pairing, printed, setting.place());
    Optional<String> identified = identified(pairing, subject, setting);
    String topic = identified.orElse(topic(pairing, subject));
    Sides sides = Sides.of(pairing, facts, topic);
    return new AnswerWriter(pairing, subject, quotes, facts.language(), sides)
        .write()
        .flatMap(
            answer ->
                CloseReading.of(sides)
                    .map(
                        words ->
                            new Answered(
                                pairing, subject, topic, identified.isPresent(), answer, words)));
  }

  /** What two quarrel over needs no place: "why the corn left in Ireland" is another question. */
  private static Optional<String> identified(Pairing pairing, Subject subject, Setting setting) {
    return pairing.point().matter().kind().isSplit()
        ? Optional.empty()
        : setting.identified(topic(pairing, subject), subject.it());
  }

  private static String topic(Pairing pairing, Subject subject) {
    return subject.fill(pairing.point().matter().frames().topic());
  }

  /** A topic that neither place nor year tells apart comes after the theme's title. */
  private static String stem(Answered answered, Facts facts) {
    Difference.Kind difference = answered.answer().difference().kind();
    String stem = Prompts.stem(answered.pairing(), answered.topic(), difference);
    return answered.identified() ? stem : "“" + facts.theme().title() + "”: " + Case.lower(stem);
  }

  private static Draft draft(Answered answered, Facts facts) {
    Pairing pairing = answered.pairing();
    Subject subject = answered.subject();
    ModelAnswer answer = answered.answer();
    String topic = answered.topic();
    Prompts prompts =
        new Prompts(
            pairing,
            topic,
            subject.people(),
            answer,
            answered.words(),
            Sides.of(pairing, facts, topic));
    return new Draft(
        DRAFTING,
        pairing.label(),
        task(answered, prompts, facts),
        Level.CORE,
        prompts.points(),
        Stream.of(pairing.left(), pairing.right()).map(e -> e.voice().asserter()).toList(),
        answer.quotes().stream().map(quote -> evidence(quote, facts)).distinct().toList(),
        WEIGHT,
        Remarks.NONE
            .withStarters(prompts.starters())
            .withSensitive(
                Stream.of(pairing.left(), pairing.right())
                    .anyMatch(side -> side.isSensitive(facts.model()))));
  }

  private static SourceComparison task(Answered answered, Prompts prompts, Facts facts) {
    Pairing pairing = answered.pairing();
    String topic = answered.topic();
    ModelAnswer answer = answered.answer();
    List<String> rows =
        Stream.of(
                answered.subject().fill(pairing.point().matter().frames().row()),
                switch (answer.difference().kind()) {
                  case POINT -> "What else does it say that helps you to judge this?";
                  case REACH ->
                      "Which words show whether it speaks from experience or of many people together?";
                  case DOERS, UNNAMED, PERSONS, SOURCED, TIMES, DETAILS ->
                      "What does only this source say about it?";
                })
            .limit(answer.hasSecondRow() ? 2 : 1)
            .toList();
    return new SourceComparison(
        stem(answered, facts),
        topic,
        relation(pairing, answer.difference().kind()),
        pairing.isIndependent(),
        List.of(side("left", pairing.left(), facts), side("right", pairing.right(), facts)),
        prompts.all(),
        rows,
        new MarkScheme(pairing, topic, answer).levels(),
        answer.text(),
        new TeacherNote(facts).of(pairing, topic, answer));
  }

  /** Whoever fills the part asked for with somebody else doesn't agree on it. */
  private static Relation relation(Pairing pairing, Difference.Kind kind) {
    return switch (kind) {
      case DOERS, UNNAMED, PERSONS -> Relation.ONE_ADDS;
      case SOURCED, TIMES, REACH, POINT, DETAILS -> pairing.relation();
    };
  }

  private static ComparedSource side(String id, Excerpt excerpt, Facts facts) {
    Voice voice = excerpt.voice();
    return new ComparedSource(
        id,
        voice.carrier().id(),
        voice.name(),
        Headnote.of(excerpt, facts.theme().period(), unknown(facts)),
        excerpt.spans());
  }

  /** Without those whom the sheet's own background names. */
  private static List<Person> unknown(Facts facts) {
    return facts.model().people().stream()
        .filter(person -> !facts.theme().background().contains(person.name()))
        .toList();
  }

  private static Evidence evidence(KeyQuote quote, Facts facts) {
    return facts.quote(quote.statement().ref(), quote.exact());
  }
}
