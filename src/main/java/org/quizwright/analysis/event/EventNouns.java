package org.quizwright.analysis.event;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quizwright.analysis.lexicon.Lexicon;

/** Nouns that name something that happens, and how each is said as a clause. */
final class EventNouns {

  /** How a noun becomes a clause. */
  enum Form {
    /** "a strike in X": there was one. */
    HAPPENS,
    /** "the dissolution of X": X was dissolved. */
    UNDERGOES,
    /** "the death of X": X died. */
    DOES
  }

  /**
   * A clause's verb.
   *
   * @param past as a participle for {@link Form#UNDERGOES}, as a past tense for {@link Form#DOES},
   *     empty for {@link Form#HAPPENS}
   */
  record Saying(Form form, String past) {}

  private static final Lexicon HAPPENINGS = Lexicon.read("event-nouns");

  private static final Map<String, String> UNDERGONE = Lexicon.pairs("event-nouns-undergone");
  private static final Map<String, String> DONE = Lexicon.pairs("event-nouns-done");

  private EventNouns() {}

  /** Also of a name, whose lemma keeps its capital. */
  static boolean isEvent(String lemma) {
    String noun = lemma.toLowerCase(Locale.ROOT);
    return HAPPENINGS.has(noun) || UNDERGONE.containsKey(noun) || DONE.containsKey(noun);
  }

  /** How {@code lemma} is said where something is named "of" it, or where nothing is. */
  static Optional<Saying> saying(String lemma, boolean of) {
    String noun = lemma.toLowerCase(Locale.ROOT);
    if (of && UNDERGONE.containsKey(noun)) {
      return Optional.of(new Saying(Form.UNDERGOES, UNDERGONE.get(noun)));
    }
    if (of && DONE.containsKey(noun)) {
      return Optional.of(new Saying(Form.DOES, DONE.get(noun)));
    }
    return HAPPENINGS.has(noun) ? Optional.of(new Saying(Form.HAPPENS, "")) : Optional.empty();
  }
}
