package org.quizwright.analysis.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quizwright.language.Words;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.Theme;
import org.quizwright.model.source.Passage;
import org.quizwright.model.time.HistoricalDate;

/** Weighs what speaks for a theme: keywords, the words of its description, headings, and time. */
final class ThemeSignals {

  private static final double KEYWORD = 1.0;
  private static final double DESCRIPTION = 0.25;
  private static final double HEADING = 2.0;
  private static final double PERIOD = 1.0;
  private static final int MOST_COUNTED = 3;

  /** A long passage holds more words of every theme. */
  private static final double LENGTH = 0.3;

  private static final double USUAL_WORDS = 80;

  private final List<Theme> themes;
  private final List<Map<List<String>, Double>> weights = new ArrayList<>();
  private final List<Double> periods = new ArrayList<>();

  ThemeSignals(Course course, List<PhraseCounter> texts, List<YearsTold> years) {
    this.themes = course.themes();
    for (Theme theme : themes) {
      weights.add(weigh(theme, texts));
      periods.add(rarity(theme.period(), years));
    }
  }

  /** A phrase counts the more, the rarer it is in the texts; a keyword more than a mere word. */
  private static Map<List<String>, Double> weigh(Theme theme, List<PhraseCounter> texts) {
    Map<List<String>, Double> weights = new LinkedHashMap<>();
    for (String word : Words.content(theme.title() + " " + theme.description())) {
      weights.put(PhraseCounter.lemmatised(word), DESCRIPTION);
    }
    for (String keyword : theme.keywords()) {
      List<String> phrase = PhraseCounter.lemmatised(keyword);
      weights.put(phrase, KEYWORD * Math.sqrt(phrase.size()));
    }
    weights.replaceAll((phrase, weight) -> weight * rarity(phrase, texts));
    return weights;
  }

  private static double rarity(List<String> phrase, List<PhraseCounter> texts) {
    long holding = texts.stream().filter(text -> text.count(phrase) > 0).count();
    return Math.log((texts.size() + 1.0) / (holding + 1.0));
  }

  /** The scores of one passage by itself. */
  ThemeScores score(Passage passage, PhraseCounter text, YearsTold years) {
    String heading = passage.heading();
    double length = Math.pow(Math.max(1, text.length()) / USUAL_WORDS, LENGTH);
    PhraseCounter over = PhraseCounter.of(heading == null ? "" : heading);
    List<Double> scores = new ArrayList<>();
    for (int i = 0; i < themes.size(); i++) {
      double words = 0;
      for (Map.Entry<List<String>, Double> entry : weights.get(i).entrySet()) {
        double times = Math.min(MOST_COUNTED, text.count(entry.getKey()));
        words += entry.getValue() * (times + HEADING * Math.min(1, over.count(entry.getKey())));
      }
      double time = PERIOD * years.share(themes.get(i).period()) * periods.get(i);
      scores.add((words + time) / length);
    }
    return new ThemeScores(scores);
  }

  /** A period says the more, the fewer passages lie in it. */
  private static double rarity(@Nullable HistoricalDate period, List<YearsTold> years) {
    long inside = years.stream().filter(told -> told.isNamedIn(period)).count();
    return Math.log((years.size() + 1.0) / (inside + 1.0));
  }
}
