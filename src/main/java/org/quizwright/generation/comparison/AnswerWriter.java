package org.quizwright.generation.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.KeyQuotes.Quote;
import org.quizwright.generation.comparison.Matter.Kind;
import org.quizwright.language.Language;

/** Writes the answer to one task. */
record AnswerWriter(
    Pairing pairing, Subject subject, KeyQuotes finder, Language language, Provenance provenance) {

  private static final int MOST_CREDITED = 3;

  /** Lengths of quotation in words, tried in turn until the answer is short enough. */
  private static final List<Integer> LENGTHS = List.of(20, 16, 13, 10, 28);

  /**
   * How much an answer tells, tried in turn.
   *
   * @param mine words that only the left side has
   * @param full whether the reason is told at length
   */
  private record Measure(int mine, int theirs, boolean full) {}

  private static final List<Measure> MEASURES =
      List.of(
          new Measure(2, 2, true),
          new Measure(1, 1, true),
          new Measure(2, 1, false),
          new Measure(1, 2, false),
          new Measure(1, 1, false),
          new Measure(1, 0, false),
          new Measure(0, 1, false),
          new Measure(0, 0, false));

  /** Nothing where either side yields no quotation that shows the point. */
  Optional<ModelAnswer> write() {
    List<ModelAnswer> drafts =
        LENGTHS.stream()
            .flatMap(most -> finder.on(pairing, most).stream())
            .distinct()
            .map(two -> draft(two.get(0), two.get(1)))
            .filter(answer -> isSplit() || answer.richness() > 0)
            .filter(answer -> !mustName() || !answer.apart().isEmpty())
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
    return pairing.point().opposed() || (kind != Kind.CLAIM && kind != Kind.ACCOUNT);
  }

  private String topic() {
    return subject.fill(matter().frames().topic());
  }

  /** Without its text. */
  private ModelAnswer draft(Quote left, Quote right) {
    Apart apart = new Parts(language, matter(), finder.antecedents()).of(left, right);
    Narrowed mine = narrowed(left, right);
    Narrowed theirs = narrowed(right, left);
    List<Quote> mineMore = additions(pairing.left(), pairing.right(), left);
    List<Quote> theirsMore = additions(pairing.right(), pairing.left(), right);
    int doers = apart.isEmpty() || apart.persons() ? 0 : 2;
    return new ModelAnswer(
        "",
        shared(mine.answer(), theirs.answer()),
        mine.answer(),
        theirs.answer(),
        apart,
        credited(pairing.left(), pairing.right(), mine, mineMore),
        credited(pairing.right(), pairing.left(), theirs, theirsMore),
        doers + Math.min(1, mineMore.size()) + Math.min(1, theirsMore.size()));
  }

  private Narrowed narrowed(Quote answer, Quote other) {
    return isSplit()
        ? new Narrowed(answer, List.of())
        : Narrowed.of(answer, other, topic(), language);
  }

  private List<Quote> additions(Excerpt side, Excerpt other, Quote answer) {
    return isSplit() ? List.of() : finder.additions(matter()).of(side, other, answer);
  }

  /** Details of the answer itself before remarks on something else. */
  private List<Quote> credited(Excerpt side, Excerpt other, Narrowed answer, List<Quote> more) {
    if (isSplit()) {
      return List.of();
    }
    List<Quote> chosen = new ArrayList<>();
    List<Quote> details = new Details(language, matter()).of(side, other, answer.answer());
    Stream.of(answer.rest(), details, more)
        .flatMap(List::stream)
        .filter(quote -> chosen.stream().noneMatch(quote::overlaps))
        .filter(quote -> chosen.size() < MOST_CREDITED)
        .forEach(chosen::add);
    return chosen.isEmpty() ? finder.additions(matter()).any(side, other, answer.answer()) : chosen;
  }

  private String shared(Quote left, Quote right) {
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
        isSplit()
            ? ""
            : new CommonGround(language, matter(), topic())
                .clause(left, right)
                .map(clause -> ", and " + clause)
                .orElse("");
    return filled + common + ".";
  }

  private Optional<ModelAnswer> told(ModelAnswer draft, Measure measure) {
    List<String> sentences =
        Stream.of(
                draft.shared(),
                Told.says(pairing.left(), draft.left())
                    + (isSplit() ? ", while " : "; ")
                    + Told.says(pairing.right(), draft.right())
                    + ".",
                difference(draft),
                Told.only(
                    pairing.left().voice(),
                    first(draft.mine(), measure.mine()),
                    pairing.right().voice(),
                    first(draft.theirs(), measure.theirs())),
                "One reason may be that " + provenance.contrast(pairing, measure.full()) + ".")
            .filter(sentence -> !sentence.isEmpty())
            .toList();
    return ModelAnswer.fits(sentences)
        ? Optional.of(draft.withText(String.join(" ", sentences)))
        : Optional.empty();
  }

  private static List<Quote> first(List<Quote> quotes, int most) {
    return quotes.subList(0, Math.min(most, quotes.size()));
  }

  /** The first difference that there is; one sentence is all that an answer has room for. */
  private String difference(ModelAnswer draft) {
    return Stream.of(
            draft.apart().sentence(pairing, judge(draft)),
            Provenance.evidence(pairing),
            Provenance.weight(pairing))
        .filter(sentence -> !sentence.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The only side that judges the person whom it names. */
  private String judge(ModelAnswer draft) {
    if (!draft.apart().persons()) {
      return "";
    }
    boolean mine = judges(draft.mine(), draft.apart().names().get(0));
    boolean theirs = judges(draft.theirs(), draft.apart().names().get(1));
    return mine == theirs ? "" : (mine ? pairing.left() : pairing.right()).voice().shortName();
  }

  private static boolean judges(List<Quote> quotes, String name) {
    return quotes.stream()
        .filter(quote -> (quote.lead() + " " + quote.exact()).contains(name))
        .anyMatch(Additions::judges);
  }
}
