package org.quizwright.analysis.term;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.model.content.Term;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.Gloss;

/** Finds terms that the texts gloss, and the course's glossary terms that they use without. */
public final class TermFinder {

  private TermFinder() {}

  /** Each term once, where it is first glossed or else first used, in the order of the texts. */
  public static List<Term> find(Course course, List<AnalysedPassage> passages) {
    Map<String, Term> found = new LinkedHashMap<>();
    for (List<AnalysedPassage> own : AnalysedPassage.bySource(passages).values()) {
      own.stream()
          .flatMap(passage -> passage.sentences().stream())
          .flatMap(sentence -> glossed(sentence, own))
          .forEach(term -> found.putIfAbsent(key(term.term()), term));
    }
    for (Gloss gloss : course.glossary()) {
      if (!found.containsKey(key(gloss.term()))) {
        used(gloss.term(), passages).ifPresent(term -> found.put(key(term.term()), term));
      }
    }
    return inOrder(found, passages);
  }

  private static List<Term> inOrder(Map<String, Term> found, List<AnalysedPassage> passages) {
    Map<String, Integer> places = new LinkedHashMap<>();
    passages.forEach(passage -> places.putIfAbsent(passage.source().id(), places.size()));
    return found.values().stream()
        .sorted(
            Comparator.comparing((Term term) -> places.getOrDefault(term.ref().source(), 0))
                .thenComparing(Term::ref))
        .toList();
  }

  private static Stream<Term> glossed(AnalysedSentence sentence, List<AnalysedPassage> own) {
    return Stream.of(
            GlossPattern.ALL.stream().flatMap(pattern -> pattern.in(sentence.text())),
            Foreign.in(sentence.text()).stream(),
            Explained.in(sentence).stream(),
            AppositiveGloss.in(sentence).stream()
                .filter(
                    found ->
                        (found.term().own() && !found.term().name())
                            || isFirst(found.term().text(), sentence, own))
                .map(found -> new GlossPattern.Gloss(found.term().text(), found.meaning())))
        .flatMap(glosses -> glosses)
        .map(gloss -> new Term(gloss.term(), gloss.meaning(), sentence.ref()))
        .filter(ReadableGloss::is);
  }

  /** Whether the source hasn't used the word before: what comes later tells more of one thing. */
  private static boolean isFirst(
      String term, AnalysedSentence sentence, List<AnalysedPassage> own) {
    return used(term, own).filter(first -> first.ref().equals(sentence.ref())).isPresent();
  }

  private static Optional<Term> used(String term, List<AnalysedPassage> passages) {
    Pattern word = Pattern.compile("(?i)\\b" + Pattern.quote(term) + "s?\\b");
    Pattern rough = Pattern.compile(Pattern.quote(term), Pattern.CASE_INSENSITIVE);
    return passages.stream()
        .filter(passage -> rough.matcher(passage.text()).find())
        .flatMap(passage -> passage.sentences().stream())
        .filter(sentence -> word.matcher(sentence.text()).find())
        .map(sentence -> new Term(term, null, sentence.ref()))
        .findFirst();
  }

  private static String key(String term) {
    return term.toLowerCase(Locale.ROOT);
  }
}
