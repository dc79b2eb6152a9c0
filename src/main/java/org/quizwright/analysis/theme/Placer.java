package org.quizwright.analysis.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.content.Placement;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.Theme;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;

/** Gives every passage its theme, and a second one where it honestly serves two. */
public final class Placer {

  private static final double NEIGHBOUR = 0.3;
  private static final double SECOND_SHARE = 0.6;
  private static final double LEAST = 1.5;

  /** How much less each passage further away says. */
  private static final double FADING = 0.5;

  private static final int REACH = 8;

  private final Course course;
  private final boolean describesBackground;
  private final ThemeSignals signals;

  private Placer(Course course, List<List<PhraseCounter>> texts, List<YearsTold> years) {
    this.course = course;
    this.describesBackground =
        course.themes().stream()
            .anyMatch(
                theme ->
                    !theme.isTaught()
                        && !(theme.description().isEmpty() && theme.keywords().isEmpty()));
    this.signals = new ThemeSignals(course, texts.stream().flatMap(List::stream).toList(), years);
  }

  /** The placements of all passages, in the order of the sources and of the text. */
  public static List<Placement> place(Course course, List<Source> sources) {
    List<List<PhraseCounter>> texts = sources.stream().map(Placer::texts).toList();
    List<YearsTold> years =
        sources.stream().flatMap(source -> YearsTold.of(source.passages()).stream()).toList();
    Placer placer = new Placer(course, texts, years);
    return IntStream.range(0, sources.size())
        .mapToObj(i -> placer.place(sources.get(i), texts.get(i)))
        .flatMap(List::stream)
        .toList();
  }

  private static List<PhraseCounter> texts(Source source) {
    return source.passages().stream().map(passage -> PhraseCounter.of(passage.text())).toList();
  }

  private List<Placement> place(Source source, List<PhraseCounter> texts) {
    List<Passage> passages = source.passages();
    List<YearsTold> years = YearsTold.of(passages);
    List<ThemeScores> own =
        IntStream.range(0, passages.size())
            .mapToObj(i -> signals.score(passages.get(i), texts.get(i), years.get(i)))
            .toList();
    List<Placement> placements = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      ThemeScores smoothed = own.get(i);
      for (int j = Math.max(0, i - 1); j <= Math.min(i + 1, passages.size() - 1); j++) {
        if (j != i && sameHeading(passages.get(i), passages.get(j))) {
          smoothed = smoothed.plus(own.get(j), NEIGHBOUR);
        }
      }
      placements.add(placement(source.id(), passages.get(i), own.get(i), around(i, own, smoothed)));
    }
    return placements;
  }

  /**
   * Where a passage says too little, what those around it say, the nearer the more; but for a
   * course that describes what belongs to none of its themes.
   */
  private ThemeScores around(int i, List<ThemeScores> own, ThemeScores smoothed) {
    if (describesBackground || smoothed.of(smoothed.ranked().get(0)) >= LEAST) {
      return smoothed;
    }
    ThemeScores around = smoothed;
    for (int j = Math.max(0, i - REACH); j <= Math.min(i + REACH, own.size() - 1); j++) {
      if (j != i) {
        around = around.plus(own.get(j), Math.pow(FADING, Math.abs(i - j)));
      }
    }
    return around;
  }

  private static boolean sameHeading(Passage one, Passage other) {
    return Objects.equals(one.heading(), other.heading());
  }

  private Placement placement(
      String source, Passage passage, ThemeScores own, ThemeScores smoothed) {
    List<Integer> ranked = smoothed.ranked();
    int first = ranked.get(0);
    double best = smoothed.of(first);
    if (isAlone(course.themes().get(first)) && !bearsNoQuestion(passage)) {
      return new Placement(source, passage.n(), id(first), null, 1);
    }
    if (bearsNoQuestion(passage) || best < LEAST || ranked.size() < 2) {
      String theme = ranked.size() < 2 ? id(first) : Theme.BACKGROUND;
      return new Placement(source, passage.n(), theme, null, confidence(best, 0));
    }
    int second = ranked.get(1);
    return new Placement(
        source,
        passage.n(),
        id(first),
        secondary(second, own, smoothed.of(second) / best),
        confidence(best, smoothed.of(second)));
  }

  /** Where only one theme is taught and nothing says what doesn't belong to it, everything does. */
  private boolean isAlone(Theme theme) {
    return theme.isTaught()
        && course.taughtThemes().size() == 1
        && course.themes().stream()
            .filter(other -> !other.isTaught())
            .allMatch(other -> other.description().isEmpty() && other.keywords().isEmpty());
  }

  private static boolean bearsNoQuestion(Passage passage) {
    return passage.kind() == Passage.Kind.SLOGAN || passage.kind() == Passage.Kind.FOREIGN;
  }

  /** A second theme has signals of its own in the passage, not only its neighbours'. */
  private @Nullable String secondary(int second, ThemeScores own, double share) {
    boolean taught = course.themes().get(second).isTaught();
    return taught && share >= SECOND_SHARE && own.of(second) >= LEAST ? id(second) : null;
  }

  /** How far the best stands out from the next, from 0 (a tie) to 1, in hundredths. */
  private static double confidence(double best, double next) {
    double margin = best <= 0 ? 0 : (best - next) / (best + 1);
    return Math.round(100 * Math.max(0, Math.min(1, margin))) / 100.0;
  }

  private String id(int theme) {
    return course.themes().get(theme).id();
  }
}
