package org.quizwright.model.sheet;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.Checks;
import org.quizwright.model.course.Theme;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.QuestionType;

/**
 * What somebody has said of the sheets to come, on the command line or in a file; what they leave
 * open is null or empty. The components are those of {@link Blueprint} and {@link Selection}.
 */
public record Wishes(
    @Nullable String theme,
    @Nullable Level level,
    @Nullable Paper paper,
    List<Edition> editions,
    @Nullable Integer minutes,
    @Nullable Integer questions,
    List<QuestionType> mix,
    @Nullable Integer variants,
    @Nullable Long seed,
    @Nullable Boolean onlyReviewed,
    @Nullable Boolean sensitive,
    @Nullable Boolean qr,
    List<String> pin,
    List<Integer> drop,
    List<Integer> swap) {

  public static final int MOST_VARIANTS = 26;

  /** Nothing was said. */
  public static final Wishes NONE = naming(List.of(), List.of(), List.of());

  /** Only single questions were named. */
  public static Wishes naming(List<String> pin, List<Integer> drop, List<Integer> swap) {
    return new Wishes(
        null, null, null, List.of(), null, null, List.of(), null, null, null, null, null, pin, drop,
        swap);
  }

  public Wishes {
    Checks.require(
        minutes == null || questions == null, "say either minutes or questions, not both");
    Checks.require(
        questions == null || questions >= 1, "questions must lie between 1 and " + Selection.MOST);
    Checks.require(
        variants == null || (variants >= 1 && variants <= MOST_VARIANTS),
        "variants must lie between 1 and " + MOST_VARIANTS);
    editions = List.copyOf(editions);
    mix = List.copyOf(mix);
    pin = List.copyOf(pin);
    drop = List.copyOf(drop);
    swap = List.copyOf(swap);
  }

  /** Both together; where both say something, this one goes first. */
  public Wishes over(Wishes weaker) {
    boolean length = minutes != null || questions != null;
    return new Wishes(
        first(theme, weaker.theme),
        first(level, weaker.level),
        first(paper, weaker.paper),
        first(editions, weaker.editions),
        length ? minutes : weaker.minutes,
        length ? questions : weaker.questions,
        first(mix, weaker.mix),
        first(variants, weaker.variants),
        first(seed, weaker.seed),
        first(onlyReviewed, weaker.onlyReviewed),
        first(sensitive, weaker.sensitive),
        first(qr, weaker.qr),
        first(pin, weaker.pin),
        first(drop, weaker.drop),
        first(swap, weaker.swap));
  }

  private static <T> @Nullable T first(@Nullable T strong, @Nullable T weak) {
    return strong == null ? weak : strong;
  }

  private static <T> List<T> first(List<T> strong, List<T> weak) {
    return strong.isEmpty() ? weak : strong;
  }

  /** Whether they are about single questions, and so about one theme. */
  public boolean nameQuestions() {
    return !pin.isEmpty() || !drop.isEmpty() || !swap.isEmpty();
  }

  /** The same for sheets on this theme only. */
  public Wishes about(@Nullable String otherTheme) {
    return new Wishes(
        otherTheme,
        level,
        paper,
        editions,
        minutes,
        questions,
        mix,
        variants,
        seed,
        onlyReviewed,
        sensitive,
        qr,
        pin,
        drop,
        swap);
  }

  /**
   * The sheet on {@code about} that comes nearest; what nobody said is as in {@link
   * Blueprint#standard}. Throws {@link IllegalArgumentException} for a number that no lesson has.
   */
  public Blueprint blueprint(Theme about) {
    Blueprint usual = Blueprint.standard(about.id());
    int asked = questions == null ? 0 : shareOf(about, questions, 1);
    int length = minutes == null ? usual.minutes() : minutes;
    return new Blueprint(
        about.id(),
        Objects.requireNonNullElse(level, usual.level()),
        Objects.requireNonNullElse(paper, usual.paper()),
        editions.isEmpty() ? usual.editions() : editions,
        asked > 0
            ? Blueprint.minutesFor(asked)
            : shareOf(about, length, Math.min(length, Blueprint.SHORTEST_LESSON)),
        Objects.requireNonNullElse(variants, usual.variants()),
        Objects.requireNonNullElse(seed, usual.seed()),
        Objects.requireNonNullElse(onlyReviewed, false),
        Objects.requireNonNullElse(sensitive, false),
        new Selection(asked, mix, pin, drop, swap),
        Objects.requireNonNullElse(qr, false));
  }

  /** The sheet on the whole course holds a timeline or two: half a lesson's work. */
  private static int shareOf(Theme about, int all, int least) {
    return about.isWholeCourse() ? Math.max(least, all / 2) : all;
  }
}
