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
    List<Span> figurative = Figurative.in(sentence.text());
    return LISTS.entrySet().stream()
        .filter(
            list -> LexiconMatch.first(sentence.parsed(), list.getValue(), figurative).isPresent())
        .map(list -> new Sensitivity(sentence.ref(), list.getKey()))
        .toList();
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
