package org.quizwright.analysis.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.analysis.person.People;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.TextRef;

/** Whom "he" and "she" mean, clearly or most likely. */
public final class Referents {

  private final Map<TextRef, Listener.Heard> heard = new LinkedHashMap<>();

  private static final Pattern SHIP =
      Pattern.compile(
          "\\b(?:ships?|warships?|battleships?|steamships?|steamers?|schooners?|frigates?|trawlers?|liners?|yachts?|submarines?)\\b");

  private Referents() {}

  /** Reads every source from its beginning. */
  public static Referents of(List<AnalysedPassage> passages, People people) {
    Referents referents = new Referents();
    AnalysedPassage.bySource(passages).values().forEach(own -> referents.read(own, people));
    return referents;
  }

  private void read(List<AnalysedPassage> passages, People people) {
    OwnNames names = new OwnNames(passages, people);
    boolean ships = passages.stream().anyMatch(passage -> SHIP.matcher(passage.text()).find());
    Listener listener = new Listener(names, Protagonist.of(passages, names), ships);
    for (AnalysedPassage passage : passages) {
      listener.nextPassage(passage.passage().kind() == Passage.Kind.PROSE);
      for (AnalysedSentence sentence : passage.sentences()) {
        heard.put(sentence.ref(), listener.hear(sentence.parsed()));
      }
    }
  }

  /** The fullest name of whom the pronoun at {@code token} of a sentence means. */
  public Optional<String> meant(TextRef sentence, int token) {
    return Optional.ofNullable(heard.get(sentence)).map(told -> told.meant().get(token));
  }

  /** The names of those in sight where a sentence begins, the foremost first. */
  public List<String> before(TextRef sentence) {
    return Optional.ofNullable(heard.get(sentence)).map(Listener.Heard::before).orElse(List.of());
  }

  /** Whom the pronoun at {@code token} of a sentence most likely means. */
  public Optional<Referent> likeliest(TextRef sentence, int token) {
    return Optional.ofNullable(heard.get(sentence)).map(told -> told.likeliest().get(token));
  }
}
