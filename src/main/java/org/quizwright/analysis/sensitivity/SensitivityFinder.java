package org.quizwright.analysis.sensitivity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.analysis.lexicon.LexiconMatch;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.Span;
import org.quizwright.model.content.Sensitivity;

/** Marks sentences that hold deaths, violence, slurs and the like, by a word list for each kind. */
public final class SensitivityFinder {

  private static final Map<Sensitivity.Kind, List<Lexicon>> LISTS = lists();

  private SensitivityFinder() {}

  /** The marks of all sentences, in order; a sentence may bear several. */
  public static List<Sensitivity> find(List<AnalysedPassage> passages) {
    return passages.stream()
        .flatMap(passage -> passage.sentences().stream())
        .flatMap(sentence -> marks(sentence).stream())
        .toList();
  }

  private static List<Sensitivity> marks(AnalysedSentence sentence) {
    List<Map.Entry<Sensitivity.Kind, List<Lexicon>>> listed =
        LISTS.entrySet().stream()
            .filter(list -> isMarked(sentence, list.getValue(), List.of()))
            .toList();
    List<Span> figurative = listed.isEmpty() ? List.of() : Figurative.in(sentence.text());
    return listed.stream()
        .filter(list -> isMarked(sentence, list.getValue(), figurative))
        .map(list -> new Sensitivity(sentence.ref(), list.getKey()))
        .toList();
  }

  private static boolean isMarked(
      AnalysedSentence sentence, List<Lexicon> lists, List<Span> figurative) {
    return LexiconMatch.first(sentence.parsed(), lists, figurative).isPresent();
  }

  private static Map<Sensitivity.Kind, List<Lexicon>> lists() {
    Map<Sensitivity.Kind, List<Lexicon>> lists = new LinkedHashMap<>();
    for (Sensitivity.Kind kind : Sensitivity.Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      lists.put(kind, List.of(Lexicon.read("sensitive-" + name)));
    }
    return lists;
  }
}
