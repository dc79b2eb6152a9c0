package org.quizwright.assembly.passage;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.Lemmas;
import org.quizwright.model.course.Theme;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

/**
 * Says how much a passage bears on a theme's enquiry, by the words that the course author put into
 * the enquiry, the description and the keywords, rare words counting most.
 *
 * <p>Weights of rare words: K. Spärck Jones, “A statistical interpretation of term specificity”,
 * 1972.
 */
public final class Relevance {

  private static final double ENQUIRY = 1.5;
  private static final double DESCRIPTION = 1;
  private static final double KEYWORD = 0.5;

  /** What is left of a passage's score that tells of another time. */
  private static final double ANOTHER_TIME = 0.5;

  /** Added to every passage's words, lest a passage of a few words score high by one of them. */
  private static final double LENGTH = 40;

  private static final Pattern YEAR =
      Pattern.compile("(?<![\\p{L}\\p{N}.,])(1\\d{3}|20\\d\\d)(?![\\p{L}\\p{N}])");

  private final SentenceIndex index;
  private final Theme theme;
  private final Map<String, Double> weights = new LinkedHashMap<>();
  private final Map<TextRef, Double> scores = new LinkedHashMap<>();
  private final double best;

  /** Weighs every passage of {@code index} against the enquiry of {@code theme}. */
  public Relevance(SentenceIndex index, Theme theme) {
    this.index = index;
    this.theme = theme;
    Map<TextRef, NavigableSet<String>> passages = passages();
    weigh(passages.values());
    passages.forEach((ref, words) -> scores.put(ref, score(index.passage(ref).text(), words)));
    this.best =
        passages.keySet().stream()
            .filter(ref -> index.model().themeOf(ref.source(), ref.passage()).equals(theme.id()))
            .mapToDouble(ref -> scores.getOrDefault(ref, 0.0))
            .max()
            .orElse(0);
  }

  /** 1 for the passage of the theme that bears on it most, 0 for one without a word of it. */
  public double of(TextRef ref) {
    double score = scores.getOrDefault(new TextRef(ref.source(), ref.passage(), 1), 0.0);
    return best == 0 ? 1 : Math.min(1, score / best);
  }

  /** Every passage by its first sentence, with its words. */
  private Map<TextRef, NavigableSet<String>> passages() {
    Map<TextRef, NavigableSet<String>> passages = new LinkedHashMap<>();
    for (Source source : index.model().sources()) {
      for (Passage passage : source.passages()) {
        passages.put(new TextRef(source.id(), passage.n(), 1), lemmas(passage.text()));
      }
    }
    return passages;
  }

  private void weigh(Collection<NavigableSet<String>> passages) {
    theme.keywords().forEach(keyword -> weigh(keyword, KEYWORD, passages));
    weigh(theme.description(), DESCRIPTION, passages);
    weigh(theme.title() + " " + theme.enquiry(), ENQUIRY, passages);
  }

  private void weigh(String text, double weight, Collection<NavigableSet<String>> passages) {
    for (String word : lemmas(text)) {
      long holders = passages.stream().filter(passage -> passage.contains(word)).count();
      double rarity = Math.log((1.0 + passages.size()) / (1 + holders));
      weights.merge(word, weight * rarity, Math::max);
    }
  }

  /** Long passages hold more words of anything, so they must hold more to score as high. */
  private double score(String text, NavigableSet<String> lemmas) {
    double sum = lemmas.stream().mapToDouble(word -> weights.getOrDefault(word, 0.0)).sum();
    int words = text.split("\\s+", -1).length;
    return sum / Math.sqrt(LENGTH + words) * (tellsOfAnotherTime(text) ? ANOTHER_TIME : 1);
  }

  /** Whether years are named and all of them lie outside the theme's time. */
  private boolean tellsOfAnotherTime(String text) {
    HistoricalDate period = theme.period();
    Matcher years = YEAR.matcher(text);
    boolean found = false;
    while (period != null && years.find()) {
      int year = Integer.parseInt(years.group(1));
      if (year >= period.start().getYear() && year <= period.end().getYear()) {
        return false;
      }
      found = true;
    }
    return found;
  }

  private static NavigableSet<String> lemmas(String text) {
    NavigableSet<String> lemmas = new TreeSet<>();
    Vocabulary.of(List.of(text)).forEach(word -> lemmas.add(Lemmas.of(word)));
    return lemmas;
  }
}
