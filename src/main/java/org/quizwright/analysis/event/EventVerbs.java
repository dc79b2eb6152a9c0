package org.quizwright.analysis.event;

import java.util.List;
import org.quizwright.analysis.lexicon.Lexicon;

/** Verbs by what they say of the world. */
final class EventVerbs {

  /** Lasting states, habits and relations: dated, they give a figure or a situation. */
  static final Lexicon STATES = Lexicon.read("verbs-state");

  /** Saying and showing, but to nobody: the date is the report's, not that of what it reports. */
  static final Lexicon SPEAKING = Lexicon.read("verbs-speaking-or-thinking");

  /** Verbs that with "for" and a sum tell a price. */
  static final List<String> PRICING = List.of("sell", "let", "hire", "trade");

  /** Ends of lives. */
  static final List<String> DYING = List.of("die", "kill", "murder", "perish", "drown");

  /** Verbs that only their noun makes an event: "led a revolt", "a strike occurred". */
  static final Lexicon UNDERTAKING = Lexicon.read("verbs-undertaking");

  /** Verbs that say only that their subject came about. */
  static final List<String> OCCURRING = List.of("occur", "happen", "arise", "ensue");

  /** Going on: what lasted, went on or took until 1850 didn't begin or happen then. */
  static final List<String> LASTING =
      List.of(
          "last", "continue", "persist", "endure", "go", "drag", "take", "reign", "rule", "serve");

  /** What befell somebody after something else had: "was begun in May and finished in June". */
  static final Lexicon UNDERGONE = Lexicon.read("verbs-undergone");

  /** What a law does by being made. */
  static final Lexicon ENACTING = Lexicon.read("verbs-enacting");

  /** Verbs that keep an object in the passive: "was granted a charter". */
  static final Lexicon RECEIVING = Lexicon.read("verbs-receiving");

  /** Rising and falling: "by 1920 it had fallen" tells a change, however long it took. */
  static final Lexicon MOVING = Lexicon.read("verbs-moving");

  /** Coming to a place: "by 1890 the plague had reached the coast". */
  static final List<String> ARRIVING =
      List.of("reach", "spread", "arrive", "enter", "cross", "return", "vanish", "disappear");

  /** Single deeds besides the turning ones: a statement that tells them tells news. */
  static final Lexicon DECISIVE = Lexicon.read("verbs-decisive");

  /** Those who report on what others did. */
  static final Lexicon REPORTERS = Lexicon.read("reporters");

  private EventVerbs() {}
}
