package org.quizwright.analysis.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.analysis.person.People;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.TextRef;

/** Whom "he" and "she" mean, wherever one person stands out clearly. */
public final class Referents {

  private final Map<TextRef, Map<Integer, String>> meant = new LinkedHashMap<>();

  private Referents() {}

  /** Reads every source from its beginning. */
  public static Referents of(List<AnalysedPassage> passages, People people) {
    Referents referents = new Referents();
    AnalysedPassage.bySource(passages).values().forEach(own -> referents.read(own, people));
    return referents;
  }

  private void read(List<AnalysedPassage> passages, People people) {
    OwnNames names = new OwnNames(passages, people);
    Listener listener = new Listener(names, Protagonist.of(passages, names));
    for (AnalysedPassage passage : passages) {
      listener.nextPassage();
      if (passage.passage().kind() != Passage.Kind.PROSE) {
        continue;
      }
      for (AnalysedSentence sentence : passage.sentences()) {
        meant.put(sentence.ref(), listener.hear(sentence.parsed()));
      }
    }
  }

  /** The fullest name of whom the pronoun at {@code token} of a sentence means. */
  public Optional<String> meant(TextRef sentence, int token) {
    return Optional.ofNullable(meant.getOrDefault(sentence, Map.of()).get(token));
  }
}
