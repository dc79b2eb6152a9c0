package org.quizwright.generation.argument;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Aspect;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.generation.wording.WrittenAtTheTime;
import org.quizwright.language.Case;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Source;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.YearName;

/** What is gained and what lost by the time at which a text was written. */
final class TimeOfWriting implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("time-of-writing", Skill.SOURCING, Demand.JUDGE).after(Aspect.TRUST).ofDetail();

  /** So many years on, a writer looks back. */
  private static final int LATER = 8;

  /** So long after, a writer is no witness, whoever says "I". */
  private static final int LIFETIME = 60;

  /** A reporter says "I saw" of what is left to see. */
  private static final int OFTEN = 3;

  private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]*[”\"]|‘[^‘]*’");

  private static final Pattern SAW =
      Pattern.compile(
          "\\b(?:I (?:was|had|saw|heard|went|came|remember|knew|took|worked|lived|stood)|(?:we|We) (?:were|went|came|stood|lived|worked|heard|marched))\\b");

  private static final Pattern WITNESS =
      Pattern.compile(
          SAW + "|\\b[Mm]y (?:father|mother|brother|sister|family|husband|wife|comrades|mates)\\b");

  /** What a note says of an author who took part: "was wounded there", "looks back on". */
  private static final Pattern TOOK_PART =
      Pattern.compile(
          "(?i)\\b(?:took part|was there|eye-?witness\\w*|survive[ds]|survivor|served|fought|(?:was|were) (?:\\p{L}+ )?(?:present|wounded|arrested|gaoled|jailed|imprisoned)"
              + "|lived through|remember(?:s|ed|ing)|recall(?:s|ed|ing)|look(?:s|ed|ing) back|reminiscences|memoirs?|recollections)\\b");

  /** How a text stands in time to what it tells. */
  private enum Distance {
    AT_THE_TIME(
        "at the time of the events themselves",
        "it shows what was known and felt at the time, while memories were fresh",
        "the author couldn’t know what came of it in the long run, nor see papers that came to light later"),
    LOOKING_BACK(
        "looking back on %s",
        "the author knows what came of the events and can use what has come to light since",
        "the author depends on what others wrote down or remember, and what happened later may colour"
            + " the account"),
    REMEMBERING(
        "looking back on %s",
        "the author lived through the time and knows what came of the events",
        "the author’s own memory may fail after so many years, and what happened later may colour it");

    private final String when;
    private final String gain;
    private final String loss;

    Distance(String when, String gain, String loss) {
      this.when = when;
      this.gain = gain;
      this.loss = loss;
    }
  }

  @Override
  public List<Draft> write(Facts facts) {
    return Stream.of(Distance.values())
        .flatMap(
            distance ->
                facts.model().sources().stream()
                    .flatMap(source -> draft(facts, source, distance).stream())
                    .limit(1))
        .toList();
  }

  /** Whether a theme taught before this one asks the very same: once a course is enough. */
  private static boolean isAskedBefore(Facts facts, Source source, Distance distance) {
    return facts.model().course().taughtThemes().stream()
        .takeWhile(theme -> !theme.id().equals(facts.theme().id()))
        .map(theme -> new Facts(facts.model(), theme, facts.language()))
        .anyMatch(other -> line(other, source, distance).isPresent());
  }

  private static Optional<Draft> draft(Facts facts, Source source, Distance distance) {
    return line(facts, source, distance)
        .filter(line -> !isAskedBefore(facts, source, distance))
        .map(line -> draft(facts, source.metadata(), line, distance));
  }

  private static Optional<Distance> distance(Facts facts, Source source) {
    HistoricalDate issued = source.metadata().issued();
    HistoricalDate period = facts.theme().period();
    if (issued == null || period == null || issued.start().equals(LocalDate.MIN)) {
      return Optional.empty();
    }
    int end = period.end().getYear();
    if (isLongAfter(issued, period) && !NamedAuthor.speaks(facts, source.id())) {
      if (WrittenAtTheTime.is(source)) {
        return Optional.empty();
      }
      boolean witness = issued.year() <= end + LIFETIME && isWitness(facts, source);
      return Optional.of(witness ? Distance.REMEMBERING : Distance.LOOKING_BACK);
    }
    return issued.year() <= end && end - period.start().getYear() <= LATER
        ? Optional.of(Distance.AT_THE_TIME)
        : Optional.empty();
  }

  /** Whether what was written then was written with hindsight. */
  static boolean isLongAfter(HistoricalDate issued, HistoricalDate period) {
    return issued.year() > period.end().getYear() + LATER;
  }

  /** Whoever says "I" or "we were" of what happened, and not in passing, was there. */
  private static boolean isWitness(Facts facts, Source source) {
    Metadata work = source.metadata();
    return work.type().equals("memoir")
        || TOOK_PART.matcher(work.title() + " " + work.standpoint()).find()
        || ArgumentParagraph.authorsLines(facts).stream()
                .filter(line -> line.ref().source().equals(source.id()))
                .map(line -> QUOTED.matcher(line.text()).replaceAll(""))
                .filter(text -> WITNESS.matcher(text).find())
                .count()
            >= OFTEN;
  }

  /** The year of a theme that has one only; of which of several years a passage tells varies. */
  private static String when(Facts facts, Distance distance) {
    HistoricalDate period = Objects.requireNonNull(facts.theme().period());
    boolean one = period.start().getYear() == period.end().getYear();
    return distance.when.formatted(one ? YearName.of(period.end().getYear()) : "these events");
  }

  /**
   * What the author of a text at this distance tells first on the theme; of a witness, beside what
   * he or she saw.
   */
  private static Optional<Line> line(Facts facts, Source source, Distance distance) {
    if (distance(facts, source).filter(distance::equals).isEmpty()) {
      return Optional.empty();
    }
    boolean witness = distance == Distance.REMEMBERING;
    return ArgumentParagraph.quotable(facts)
        .filter(line -> line.ref().source().equals(source.id()))
        .filter(line -> ArgumentParagraph.isInAnAccount(facts, line))
        .filter(line -> !witness || tellsOfItself(facts, line))
        .findFirst();
  }

  private static boolean tellsOfItself(Facts facts, Line line) {
    return facts
        .passage(line.ref())
        .filter(passage -> SAW.matcher(QUOTED.matcher(passage.text()).replaceAll("")).find())
        .isPresent();
  }

  private static Draft draft(Facts facts, Metadata metadata, Line line, Distance distance) {
    String author = NamedAuthor.author(facts, line.ref().source());
    String subject = NamedAuthor.subject(author);
    String wrote = author.startsWith("“") ? "was written" : "wrote";
    String year = YearName.of(Objects.requireNonNull(metadata.issued()).year());
    String stem =
        "%s %s in %s, %s. Name one advantage and one drawback of %s."
            .formatted(
                subject,
                wrote,
                year,
                when(facts, distance),
                distance == Distance.AT_THE_TIME ? "so early an account" : "so late an account");
    List<AnswerElement> elements =
        List.of(
            AnswerElement.of("gain", "An advantage, such as: " + distance.gain + "."),
            AnswerElement.of("loss", "A drawback, such as: " + distance.loss + "."));
    String model = "%s, but %s.".formatted(Case.upper(distance.gain), distance.loss);
    return DRAFTING.draft(
        facts,
        metadata.title(),
        new ShortAnswer(stem, model, elements),
        2,
        List.of(line.evidence()));
  }
}
