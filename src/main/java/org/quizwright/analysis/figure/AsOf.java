package org.quizwright.analysis.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.analysis.time.DateTagger;
import org.quizwright.analysis.time.DateUse;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

/**
 * The time that figures hold for: the date beside the number, else that of the sentence, else, in
 * the past tense, the date told last in the passage, and in the present tense the time of writing.
 */
final class AsOf {

  private final Map<TextRef, List<DateMention>> dates;

  private AsOf(Map<TextRef, List<DateMention>> dates) {
    this.dates = dates;
  }

  static AsOf in(List<AnalysedPassage> passages) {
    return new AsOf(DateTagger.tag(passages));
  }

  /** Null where nothing tells. */
  @Nullable HistoricalDate of(AnalysedPassage passage, AnalysedSentence sentence, Span number) {
    List<DateMention> own = dates.getOrDefault(sentence.ref(), List.of());
    Optional<DateMention> near = Nearest.to(number, sentence.text(), telling(own));
    if (near.isPresent()) {
      return held(near.get(), passage);
    }
    Optional<DateMention> cited = own.stream().filter(d -> d.use() == DateUse.CITATION).findFirst();
    if (cited.isPresent()) {
      return cited.get().date();
    }
    boolean present = isPresent(sentence.parsed(), number);
    List<DateMention> before = before(passage, sentence);
    Optional<DateMention> report =
        before.stream().filter(d -> d.use() == DateUse.CITATION).reduce((one, other) -> other);
    if (present) {
      return report.map(DateMention::date).orElseGet(() -> written(passage));
    }
    return telling(before).stream()
        .reduce((one, other) -> other)
        .or(() -> report)
        .map(mention -> held(mention, passage))
        .orElse(null);
  }

  private static List<DateMention> telling(List<DateMention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.use() != DateUse.CITATION && mention.use() != DateUse.BESIDE)
        .toList();
  }

  private List<DateMention> before(AnalysedPassage passage, AnalysedSentence sentence) {
    List<DateMention> found = new ArrayList<>();
    for (AnalysedSentence each : passage.sentences()) {
      if (each.ref().equals(sentence.ref())) {
        break;
      }
      found.addAll(dates.getOrDefault(each.ref(), List.of()));
    }
    return found;
  }

  /**
   * What is so by a moment holds for that moment; what goes on since then, until the text appeared.
   */
  private static @Nullable HistoricalDate held(DateMention mention, AnalysedPassage passage) {
    String edtf = mention.date().toString();
    @Nullable HistoricalDate written = written(passage);
    if (edtf.startsWith("../")) {
      return HistoricalDate.parse(edtf.substring(3));
    }
    return edtf.endsWith("/..")
            && written != null
            && mention.use() == DateUse.SINCE
            && edtf.length() == 7
        ? HistoricalDate.parse(edtf.substring(0, 5) + written)
        : mention.date();
  }

  private static @Nullable HistoricalDate written(AnalysedPassage passage) {
    @Nullable HistoricalDate issued = passage.source().metadata().issued();
    return issued == null
        ? null
        : HistoricalDate.parse(issued.toString().replaceFirst("^(\\d{4})-.*", "$1"));
  }

  /** Whether the clause that holds the number is in the present tense. */
  private static boolean isPresent(ParsedSentence sentence, Span number) {
    Map<Integer, Clause> clauses = new LinkedHashMap<>();
    Clause.finite(sentence).forEach(clause -> clauses.put(clause.head(), clause));
    int at = sentence.within(number).stream().findFirst().orElse(-1);
    for (int steps = 0; at >= 0 && steps < sentence.tokens().size(); steps++) {
      Clause clause = clauses.get(at);
      if (clause != null) {
        OptionalInt verb = clause.finiteVerb();
        return verb.isPresent() && sentence.token(verb.getAsInt()).hasTag("VBP", "VBZ", "VB");
      }
      at = sentence.token(at).head();
    }
    return false;
  }
}
