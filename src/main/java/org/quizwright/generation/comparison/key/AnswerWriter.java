package org.quizwright.generation.comparison.key;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.quizwright.generation.comparison.sourcing.Sides;
import org.quizwright.generation.comparison.topic.Subject;
import org.quizwright.language.Case;
import org.quizwright.language.Language;

/** Writes the answer to one task. */
public record AnswerWriter(
    Pairing pairing, Subject subject, KeyQuotes finder, Language language, Sides sides) {

  private static final int MOST_CREDITED = 3;

  /** Lengths of quotation in words, tried in turn until the answer is short enough. */
  private static final List<Integer> LENGTHS = List.of(20, 16, 13, 10, 28);

  /** How many words of its own an answer tells of the left side and of the right, tried in turn. */
  private static final List<List<Integer>> MEASURES =
      List.of(List.of(2, 2), List.of(1, 1), List.of(1, 0), List.of(0, 1), List.of(0, 0));

  /** Nothing where either side yields no quotation that shows the point. */
  public Optional<ModelAnswer> write() {
    List<ModelAnswer> drafts =
        LENGTHS.stream()
            .flatMap(most -> finder.on(pairing, most).stream())
            .distinct()
            .map(two -> draft(two.get(0), two.get(1)))
            .filter(this::isTwoSided)
            .toList();
    return MEASURES.stream()
        .flatMap(most -> drafts.stream().flatMap(draft -> told(draft, most).stream()))
        .findFirst();
  }

  /** A key to "who?" must name somebody on either side; any other must show some difference. */
  private boolean isTwoSided(ModelAnswer answer) {
    boolean asksWho = !matter().frames().doer().isEmpty() && !matter().asksForPersons();
    return switch (answer.difference().kind()) {
      case DOERS, UNNAMED -> true;
      case POINT -> answer.reason().tellsApart();
      case PERSONS, SOURCED, TIMES, REACH -> !asksWho;
      case DETAILS -> !asksWho && !answer.mine().isEmpty() && !answer.theirs().isEmpty();
    };
  }

  private Matter matter() {
    return pairing.point().matter();
  }

  private boolean isSplit() {
    return matter().kind().isSplit();
  }

  private String topic() {
    return subject.fill(matter().frames().topic());
  }

  /** Without its text. */
  private ModelAnswer draft(KeyQuote left, KeyQuote right) {
    Parts parts = new Parts(language, matter(), finder.antecedents());
    Apart named = parts.of(left, right);
    Narrowed mine = narrowed(left, right);
    Narrowed theirs = narrowed(right, left);
    boolean split = isSplit();
    Difference first = Difference.of(pairing, named, split);
    List<KeyQuote> onlyMine = credited(pairing.left(), pairing.right(), mine, first);
    List<KeyQuote> onlyTheirs = credited(pairing.right(), pairing.left(), theirs, first);
    List<KeyQuote> casesOfMine = cases(parts, onlyMine, left);
    List<KeyQuote> casesOfTheirs = cases(parts, onlyTheirs, right);
    Apart apart = parts.with(named, casesOfMine, casesOfTheirs);
    Difference difference = Difference.of(pairing, apart, split);
    return new ModelAnswer(
        "",
        shared(mine.answer(), theirs.answer(), apart, difference),
        mine.answer(),
        theirs.answer(),
        difference,
        new Reason(sides, difference),
        without(onlyMine, casesOfMine),
        without(onlyTheirs, casesOfTheirs),
        Stream.concat(casesOfMine.stream(), casesOfTheirs.stream()).toList());
  }

  /** Those who answer the row, too, belong to it. */
  private static List<KeyQuote> cases(Parts parts, List<KeyQuote> told, KeyQuote answer) {
    return told.stream().filter(quote -> parts.isFurtherCase(quote, answer)).toList();
  }

  private static List<KeyQuote> without(List<KeyQuote> told, List<KeyQuote> cases) {
    return told.stream().filter(quote -> !cases.contains(quote)).toList();
  }

  private Narrowed narrowed(KeyQuote answer, KeyQuote other) {
    return isSplit()
        ? new Narrowed(answer, List.of())
        : Narrowed.of(answer, other, topic(), language);
  }

  /** Details of the answer itself before remarks on something else. */
  private List<KeyQuote> credited(
      Excerpt side, Excerpt other, Narrowed answer, Difference difference) {
    if (difference.kind() == Difference.Kind.REACH) {
      return Difference.mark(side, matter()).stream().flatMap(words -> quote(side, words)).toList();
    }
    // What stands beside the two answers hardly helps to judge a quarrel.
    if (isSplit()) {
      return List.of();
    }
    List<KeyQuote> chosen = new ArrayList<>();
    Stream.of(
            answer.rest(),
            new Details(language, matter()).of(side, other, answer.answer()),
            finder.additions(matter()).of(side, other, answer.answer()),
            finder.additions(matter()).any(side, other, answer.answer()))
        .flatMap(List::stream)
        .forEach(quote -> add(quote, chosen));
    return chosen.stream()
        .sorted(Comparator.comparing(quote -> !PointFinder.denies(quote.exact())))
        .toList();
  }

  private static Stream<KeyQuote> quote(Excerpt side, String words) {
    return side.statements().stream()
        .filter(part -> part.exact().contains(words))
        .limit(1)
        .map(part -> KeyQuote.of(part, "", words, false));
  }

  private static void add(KeyQuote quote, List<KeyQuote> chosen) {
    if (chosen.size() < MOST_CREDITED && chosen.stream().noneMatch(quote::overlaps)) {
      chosen.add(quote);
    }
  }

  private String shared(KeyQuote left, KeyQuote right, Apart apart, Difference difference) {
    String filled =
        subject
            .fill(matter().frames().common())
            .replace("{left}", pairing.left().voice().shortName())
            .replace("{right}", pairing.right().voice().shortName());
    Optional<String> common =
        isSplit()
            ? Optional.empty()
            : apart.persons()
                ? ground().name(left, right)
                : ground().clause(left, right).or(() -> experienced(difference));
    boolean reach = difference.kind() == Difference.Kind.REACH;
    if (matter().kind() == Kind.ACCOUNT && common.isPresent() && !reach) {
      return Case.upper(common.get()) + ".";
    }
    String verdict = matter().kind() == Kind.CLAIM ? difference.verdict() : "";
    return verdict
        + (verdict.isEmpty() ? filled : filled.replaceFirst("^Both ", "both "))
        + common.map(clause -> ", and " + clause).orElse("")
        + ".";
  }

  /** One life and many have hardly a clause in common, but may have things. */
  private Optional<String> experienced(Difference difference) {
    return difference.kind() == Difference.Kind.REACH
        ? ground().word(pairing.left(), pairing.right())
        : Optional.empty();
  }

  private CommonGround ground() {
    return new CommonGround(language, matter(), topic());
  }

  private Optional<ModelAnswer> told(ModelAnswer draft, List<Integer> most) {
    String apart = draft.difference().sentence();
    String only = draft.difference().kind() == Difference.Kind.REACH ? "" : only(draft, most);
    String turn = Difference.whether(pairing).isPresent() ? "So " : "";
    String link = isSplit() ? turn : only.isEmpty() ? "But " : "Moreover, ";
    String text =
        Stream.of(
                draft.shared(),
                Told.says(pairing, draft.left(), draft.right(), isSplit() ? ", while " : "; "),
                only,
                apart.isEmpty() ? "" : Case.upper(link + apart + "."),
                draft.reason().sentence(),
                isSplit() ? "Neither text alone settles the question." : "")
            .filter(sentence -> !sentence.isEmpty())
            .collect(Collectors.joining(" "));
    return ModelAnswer.fits(text) ? Optional.of(draft.withText(text)) : Optional.empty();
  }

  private String only(ModelAnswer draft, List<Integer> most) {
    return Told.only(
        pairing.left().voice(),
        draft.mine().stream().limit(most.get(0)).toList(),
        pairing.right().voice(),
        draft.theirs().stream().limit(most.get(1)).toList());
  }
}
