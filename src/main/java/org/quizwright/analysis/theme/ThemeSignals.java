package org.quizwright.analysis.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
  private static final Pattern YEAR = Pattern.compile("\\b1[0-9]{3}\\b|\\b20[0-9]{2}\\b");

  private final List<Theme> themes;
  private final List<Map<List<String>, Double>> weights = new ArrayList<>();

  ThemeSignals(Course course, List<PhraseCounter> texts) {
    this.themes = course.themes();
    for (Theme theme : themes) {
      weights.add(weigh(theme, texts));
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
  ThemeScores score(Passage passage, PhraseCounter text) {
    String heading = passage.heading();
    PhraseCounter over = PhraseCounter.of(heading == null ? "" : heading);
    List<HistoricalDate> years = years(passage.text());
    List<Double> scores = new ArrayList<>();
    for (int i = 0; i < themes.size(); i++) {
      double words = 0;
      for (Map.Entry<List<String>, Double> entry : weights.get(i).entrySet()) {
        double times = Math.min(MOST_COUNTED, text.count(entry.getKey()));
        words += entry.getValue() * (times + HEADING * Math.min(1, over.count(entry.getKey())));
      }
      scores.add(words + PERIOD * periodShare(themes.get(i), years));
    }
    return new ThemeScores(scores);
  }

  private static List<HistoricalDate> years(String text) {
    return YEAR.matcher(text).results().map(MatchResult::group).map(HistoricalDate::parse).toList();
  }

  /** The share of the years that lie in the theme's period, doubled. */
  private static double periodShare(Theme theme, List<HistoricalDate> years) {
    HistoricalDate period = theme.period();
    return period == null || years.isEmpty()
        ? 0
        : 2.0 * years.stream().filter(period::contains).count() / years.size();
  }
}
