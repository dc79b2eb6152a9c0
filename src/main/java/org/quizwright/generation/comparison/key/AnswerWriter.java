package org.quizwright.generation.comparison.key;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.contrast.Apart;
import org.quizwright.generation.comparison.contrast.CommonGround;
import org.quizwright.generation.comparison.contrast.Details;
import org.quizwright.generation.comparison.contrast.Narrowed;
import org.quizwright.generation.comparison.contrast.Parts;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.matter.Matter.Kind;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.pairing.PointFinder;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.generation.comparison.quotation.KeyQuotes;
import org.quizwright.generation.comparison.sourcing.Provenance;
import org.quizwright.generation.comparison.sourcing.Provenance.Length;
import org.quizwright.generation.comparison.topic.Subject;
import org.quizwright.language.Language;

/** Writes the answer to one task. */
public record AnswerWriter(
    Pairing pairing, Subject subject, KeyQuotes finder, Language language, Provenance provenance) {

  private static final int MOST_CREDITED = 4;

  /** Lengths of quotation in words, tried in turn until the answer is short enough. */
  private static final List<Integer> LENGTHS = List.of(20, 16, 13, 10, 28);

  /**
   * How much an answer tells, tried in turn.
   *
   * @param mine words that only the left side has
   */
  private record Measure(int mine, int theirs, Length reason) {}

  private static final List<Measure> MEASURES =
      List.of(
          new Measure(2, 2, Length.FULL),
          new Measure(2, 1, Length.FULL),
          new Measure(1, 1, Length.FULL),
          new Measure(2, 1, Length.SHORT),
          new Measure(1, 1, Length.SHORT),
          new Measure(1, 1, Length.SHORTEST),
          new Measure(1, 0, Length.SHORT),
          new Measure(0, 1, Length.SHORT),
          new Measure(0, 0, Length.SHORT),
          new Measure(1, 0, Length.SHORTEST),
          new Measure(0, 0, Length.SHORTEST));

  /** An answer without its text. */
  private record Drafted(ModelAnswer answer, Reason reason) {}

  /** Nothing where either side yields no quotation that shows the point. */
  public Optional<ModelAnswer> write() {
    List<Drafted> drafts =
        LENGTHS.stream()
            .flatMap(most -> finder.on(pairing, most).stream())
            .distinct()
            .map(two -> draft(two.get(0), two.get(1)))
            .filter(answer -> isSplit() || answer.richness() > 0)
            .filter(answer -> !mustName() || !answer.apart().isEmpty())
            .map(answer -> new Drafted(answer, Reason.of(pairing, answer, provenance)))
            .toList();
    return MEASURES.stream()
        .flatMap(measure -> drafts.stream().flatMap(draft -> told(draft, measure).stream()))
        .findFirst();
  }

  /** A key to "who?" must name somebody on either side. */
  private boolean mustName() {
    return !matter().frames().doer().isEmpty()
        && !matter().asksForPersons()
        && !pairing.point().opposed();
  }

  private Matter matter() {
    return pairing.point().matter();
  }

  private boolean isSplit() {
    Kind kind = matter().kind();
    return pairing.point().opposed()
        || !List.of(Kind.CLAIM, Kind.ACCOUNT, Kind.JUDGED).contains(kind);
  }

  private String topic() {
    return subject.fill(matter().frames().topic());
  }

  /** Without its text. */
  private ModelAnswer draft(KeyQuote left, KeyQuote right) {
    Apart apart = new Parts(language, matter(), finder.antecedents()).of(left, right);
    Narrowed mine = narrowed(left, right);
    Narrowed theirs = narrowed(right, left);
    List<KeyQuote> mineMore = additions(pairing.left(), pairing.right(), left);
    List<KeyQuote> theirsMore = additions(pairing.right(), pairing.left(), right);
    int doers = apart.isEmpty() || apart.persons() ? 0 : 2;
    return new ModelAnswer(
        "",
        shared(mine.answer(), theirs.answer(), apart),
        mine.answer(),
        theirs.answer(),
        apart,
        credited(pairing.left(), pairing.right(), mine, mineMore),
        credited(pairing.right(), pairing.left(), theirs, theirsMore),
        doers + Math.min(1, mineMore.size()) + Math.min(1, theirsMore.size()));
  }

  private Narrowed narrowed(KeyQuote answer, KeyQuote other) {
    return isSplit()
        ? new Narrowed(answer, List.of())
        : Narrowed.of(answer, other, topic(), language);
  }

  private List<KeyQuote> additions(Excerpt side, Excerpt other, KeyQuote answer) {
    return isSplit() ? List.of() : finder.additions(matter()).of(side, other, answer);
  }

  /** Details of the answer itself before remarks on something else. */
  private List<KeyQuote> credited(
      Excerpt side, Excerpt other, Narrowed answer, List<KeyQuote> more) {
    if (isSplit()) {
      return List.of();
    }
    List<KeyQuote> chosen = new ArrayList<>();
    List<KeyQuote> details = new Details(language, matter()).of(side, other, answer.answer());
    Stream.of(answer.rest(), details, more)
        .flatMap(List::stream)
        .filter(quote -> !quote.overlaps(answer.answer()))
        .filter(quote -> chosen.stream().noneMatch(quote::overlaps))
        .filter(quote -> chosen.size() < MOST_CREDITED)
        .forEach(chosen::add);
    List<KeyQuote> told =
        chosen.isEmpty() ? finder.additions(matter()).any(side, other, answer.answer()) : chosen;
    return told.stream()
        .sorted(Comparator.comparing(quote -> !PointFinder.denies(quote.exact())))
        .toList();
  }

  private String shared(KeyQuote left, KeyQuote right, Apart apart) {
    String opening =
        pairing.point().opposed()
            ? "{left} and {right} don’t say the same about " + matter().frames().topic()
            : matter().frames().common();
    String filled =
        subject
            .fill(opening)
            .replace("{left}", pairing.left().voice().shortName())
            .replace("{right}", pairing.right().voice().shortName());
    String common =
        isSplit() || apart.persons()
            ? ""
            : new CommonGround(language, matter(), topic())
                .clause(left, right)
                .map(clause -> ", and " + clause)
                .orElse("");
    return filled + common + ".";
  }

  private Optional<ModelAnswer> told(Drafted drafted, Measure measure) {
    ModelAnswer draft = drafted.answer();
    Differences differences = new Differences(pairing, draft);
    List<String> sentences =
        Stream.of(
                draft.shared(),
                Told.says(pairing.left(), draft.left())
                    + (isSplit() ? ", while " : "; ")
                    + Told.says(pairing.right(), draft.right())
                    + ".",
                differences.first(),
                differences.told(measure.mine(), measure.theirs()),
                "One reason may be that " + drafted.reason().text(measure.reason()) + ".")
            .filter(sentence -> !sentence.isEmpty())
            .toList();
    return ModelAnswer.fits(sentences)
        ? Optional.of(draft.withText(String.join(" ", sentences)))
        : Optional.empty();
  }
}
