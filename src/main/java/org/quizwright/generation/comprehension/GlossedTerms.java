package org.quizwright.generation.comprehension;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quizwright.language.Sentences;
import org.quizwright.language.Words;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Term;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.source.Passage;

/** The terms that a text itself explains, each once. */
final class GlossedTerms {

  private static final int MOST_WORDS = 14;

  private GlossedTerms() {}

  /** A term, its gloss in the text's words, and the sentence that gives both. */
  record Glossed(String term, String gloss, Evidence evidence) {

    /** Whether the term is the short form of a name and the gloss the name in full. */
    boolean isAbbreviation() {
      return term.matches("\\p{Lu}[\\p{Lu}\\d-]+")
          && Character.isUpperCase(gloss.charAt(0))
          && gloss.contains(" ");
    }
  }

  /** In the order of the texts; no two with one meaning. */
  static List<Glossed> of(ContentModel model) {
    List<Glossed> found = new ArrayList<>();
    for (Term term : model.terms()) {
      glossed(model, term).filter(each -> isNew(found, each)).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Glossed> glossed(ContentModel model, Term term) {
    String gloss = term.gloss();
    if (gloss == null || !tells(term.term(), gloss)) {
      return Optional.empty();
    }
    String source = term.ref().source();
    int n = term.ref().passage();
    String text = model.passage(source, n).map(Passage::text).orElse("");
    return Sentences.split(text).stream()
        .filter(span -> span.of(text).contains(gloss) && span.of(text).contains(term.term()))
        .findFirst()
        .map(span -> Evidence.at(source, n, text, span.start(), span.end()))
        .map(evidence -> new Glossed(term.term(), gloss, evidence));
  }

  private static boolean tells(String term, String gloss) {
    List<String> words = Words.lemmas(gloss);
    return !words.isEmpty()
        && !gloss.matches("(?i)(that|this|one|it|those) .*")
        && Words.in(gloss).size() <= MOST_WORDS
        && Words.lemmas(term).stream().noneMatch(words::contains);
  }

  private static boolean isNew(List<Glossed> found, Glossed next) {
    List<String> words = Words.lemmas(next.gloss());
    return found.stream()
        .noneMatch(
            each ->
                each.term().equalsIgnoreCase(next.term())
                    || Words.lemmas(each.gloss()).containsAll(words)
                    || words.containsAll(Words.lemmas(each.gloss())));
  }
}
