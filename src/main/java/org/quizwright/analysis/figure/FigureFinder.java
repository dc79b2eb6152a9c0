package org.quizwright.analysis.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.Span;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.Figure;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

/** Finds the figures of all sentences, each with the voice that gives it. */
public final class FigureFinder {

  private static final Pattern YEAR =
      Pattern.compile(
          "(?<!\\b(?:since|a|an|the|from)\\s|[-–])\\b(?:1[5-9]|20)\\d{2}\\b(?!s|[-–]\\d)");
  private static final Pattern YEAR_BEHIND =
      Pattern.compile("^ (?:in|by|as of) (?:\\p{Lu}\\p{Ll}+ )?((?:1[5-9]|20)\\d{2})\\b(?![-–])");

  private final Map<TextRef, String> voices = new LinkedHashMap<>();

  public FigureFinder(List<Claim> claims) {
    claims.forEach(claim -> voices.put(claim.ref(), claim.assertedBy()));
  }

  /** The figures in the order of the text. */
  public List<Figure> find(List<AnalysedPassage> passages) {
    return passages.stream()
        .flatMap(passage -> passage.sentences().stream())
        .flatMap(sentence -> in(sentence).stream())
        .toList();
  }

  private List<Figure> in(AnalysedSentence sentence) {
    List<Figure> found = new ArrayList<>();
    List<Respectively.Share> shares = Respectively.in(sentence.text());
    for (Amount amount : AmountReader.read(sentence.text())) {
      boolean dealt =
          shares.stream()
              .anyMatch(
                  share ->
                      share.amount().span().end() >= amount.span().end()
                          && amount.span().start() >= shares.get(0).amount().span().start());
      String measures = Measured.by(sentence.parsed(), amount);
      if (!dealt && !measures.isEmpty()) {
        found.add(figure(sentence, amount, measures));
      }
    }
    shares.forEach(share -> found.add(figure(sentence, share.amount(), share.name())));
    return found;
  }

  private Figure figure(AnalysedSentence sentence, Amount amount, String measures) {
    return new Figure(
        amount.low(),
        amount.high(),
        amount.unit(),
        measures,
        year(sentence.text(), amount.span()),
        amount.hedge(),
        voices.getOrDefault(sentence.ref(), ""),
        sentence.ref(),
        amount.span().of(sentence.text()));
  }

  /**
   * The year right behind the amount, else the one year of its own stretch between commas, else the
   * one of the sentence.
   */
  private static @Nullable HistoricalDate year(String sentence, Span span) {
    Matcher behind = YEAR_BEHIND.matcher(sentence.substring(span.end()));
    if (behind.find()) {
      return HistoricalDate.parse(behind.group(1));
    }
    String before = sentence.substring(0, span.start());
    int start = Math.max(before.lastIndexOf(", "), before.lastIndexOf(';'));
    int comma = sentence.indexOf(", ", span.end());
    String own = sentence.substring(Math.max(0, start), comma < 0 ? sentence.length() : comma);
    HistoricalDate near = onlyYear(own);
    return near == null ? onlyYear(sentence) : near;
  }

  private static @Nullable HistoricalDate onlyYear(String text) {
    List<String> years = YEAR.matcher(text).results().map(MatchResult::group).distinct().toList();
    return years.size() == 1 ? HistoricalDate.parse(years.get(0)) : null;
  }
}
