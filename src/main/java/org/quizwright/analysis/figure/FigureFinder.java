package org.quizwright.analysis.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.Figure;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

/** Finds the figures of all sentences, each with the voice that gives it. */
public final class FigureFinder {

  private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d{2}\\b(?!s)");

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
        year(sentence.text()),
        amount.hedge(),
        voices.getOrDefault(sentence.ref(), ""),
        sentence.ref(),
        amount.span().of(sentence.text()));
  }

  /** The year that the sentence names, where it names exactly one. */
  private static @Nullable HistoricalDate year(String sentence) {
    List<String> years =
        YEAR.matcher(sentence).results().map(MatchResult::group).distinct().toList();
    return years.size() == 1 ? HistoricalDate.parse(years.get(0)) : null;
  }
}
